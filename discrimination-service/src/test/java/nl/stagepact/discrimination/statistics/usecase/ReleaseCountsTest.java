package nl.stagepact.discrimination.statistics.usecase;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.ANONYMOUS;
import static nl.stagepact.discrimination.AReport.BASE;
import static nl.stagepact.discrimination.AReport.by;
import static nl.stagepact.discrimination.AReport.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.discrimination.ADesk;
import nl.stagepact.discrimination.AReport;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ReleaseCountsTest {

    @Inject
    DataSource database;

    @Inject
    ADesk desks;

    @Inject
    ReleaseCounts releaseCounts;

    @BeforeEach
    void aDeskOfEachKind() throws SQLException {
        EmptyTables.in(database);
        desks.ofEachKind();
    }

    @Test
    void countsWaitSealedAndOfOneLengthUntilABatchIsFull() throws SQLException {
        sent(ANONYMOUS.replace("[\"religion\"]", "[\"religion\", \"race\", \"sex\", \"nationality\", \"disability\"]"));
        IntStream.range(1, ReleaseCounts.SMALLEST_BATCH - 1).forEach(_ -> sent(ANONYMOUS));
        assertThat(releaseCounts.release()).isZero();
        assertThat(column("select distinct length(sealed)::text from staged_count")).hasSize(1);
        sent(ANONYMOUS);
        assertThat(releaseCounts.release()).isEqualTo(ReleaseCounts.SMALLEST_BATCH);
        assertThat(Rows.count(database, "staged_count")).isZero();
        assertThat(Rows.count(database, "counted_report")).isEqualTo(ReleaseCounts.SMALLEST_BATCH);
    }

    @Test
    void aBatchIsInAnotherOrderThanTheReportsAndOfOneTransaction() throws SQLException {
        List<String> sent = IntStream.range(0, 30).mapToObj("GM%04d"::formatted).toList();
        sent.forEach(municipality -> sent(ANONYMOUS.replace("GM0307", municipality)));
        releaseCounts.release();
        List<String> released = column("select residence from counted_report order by ctid");
        assertThat(released).containsExactlyInAnyOrderElementsOf(sent).isNotEqualTo(sent);
        assertThat(column("select distinct xmin::text from counted_report")).hasSize(1);
    }

    @Test
    void whatIsCountedOfAReportHasNoCompanyNoDayAndNoWord() throws SQLException {
        String code = sent(ANONYMOUS);
        IntStream.range(0, ReleaseCounts.SMALLEST_BATCH).forEach(_ -> sent(ANONYMOUS));
        releaseCounts.release();
        assertThat(column("select t::text from counted_report t")).hasSize(ReleaseCounts.SMALLEST_BATCH + 1)
                .allSatisfy(row -> assertThat(row)
                        .contains("2026-Q4", "religion", "GM0307", "GM0344").doesNotContain("Korenaar", "900000001",
                                "hoofddoek",
                                "99DA",
                                "2026-11"));
        by(code).post(BASE + "/own-report/withdrawals").then().statusCode(204);
        assertThat(Rows.count(database, "counted_report")).as("a withdrawn report was made")
                .isEqualTo(ReleaseCounts.SMALLEST_BATCH + 1);
    }

    @Test
    void aRefusedReportIsNotCounted() throws SQLException {
        given().contentType("application/json").body(ANONYMOUS.replace("99DA", "99ZZ"))
                .post(AReport.BASE + "/reports").then().statusCode(409);
        assertThat(Rows.count(database, "staged_count")).isZero();
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }
}
