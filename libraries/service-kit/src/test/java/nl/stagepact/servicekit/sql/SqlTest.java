package nl.stagepact.servicekit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.servicekit.RealServers;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SqlTest {

    @Inject
    Sql sql;

    @Test
    void anArrayHasTheTypeOfItsFirstElementThatIsNotNull() {
        assertThat(typeOf(Arrays.asList(null, 5L))).isEqualTo("bigint[]");
        assertThat(typeOf(List.of(5))).isEqualTo("integer[]");
        assertThat(typeOf(List.of(LocalDate.of(2026, 1, 5)))).isEqualTo("date[]");
        assertThat(typeOf(List.of(new UUID(0, 1)))).isEqualTo("uuid[]");
        assertThat(typeOf(List.of())).isEqualTo("text[]");
        assertThat(typeOf(Arrays.asList((Object) null))).isEqualTo("text[]");
    }

    @Test
    void fewerRowsPerRoundTripAreTheSameRows() {
        List<Integer> rows = new ArrayList<>();
        sql.each(2, "select * from generate_series(1, ?)", row -> rows.add(row.getInt(1)), 5);
        assertThat(rows).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aFailureKeepsItsCause() {
        assertThatThrownBy(() -> sql.update("select 1 / ?", 0)).isInstanceOf(SqlFailed.class)
                .hasCauseInstanceOf(SQLException.class);
    }

    @Test
    void copiedCellsComeBackAsTheyAre() {
        List<String> hostile = List.of("a\tb", "a\\b\n", "\\N", "\"quoted\"", "a,b}", "\r");
        CopyRows rows = new CopyRows(16);
        hostile.forEach(each -> rows.cell(each).cell(List.of(each, "x")).cell((Object) null).endRow());
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("create temp table copied (one text, many text[], nothing text) on commit drop");
            sql.copy("copy copied from stdin", rows);
            assertThat(sql.list("select one from copied where nothing is null", row -> row.getString(1)))
                    .isEqualTo(hostile);
            assertThat(sql.list("select many[1] from copied where many[2] = 'x'", row -> row.getString(1)))
                    .isEqualTo(hostile);
        });
    }

    private String typeOf(List<?> values) {
        return sql.one("select pg_typeof(?)::text", row -> row.getString(1), values);
    }
}
