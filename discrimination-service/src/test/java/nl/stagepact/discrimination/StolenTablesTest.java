package nl.stagepact.discrimination;

import static nl.stagepact.discrimination.AReport.by;
import static nl.stagepact.discrimination.AReport.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.testkit.RealPostgres;

/** What one learns who holds all tables, and no secret. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class StolenTablesTest {

    private static final String TABLES = """
            select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'""";
    private static final String TIMES = """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = 'public' and (data_type like 'timestamp%' or data_type like 'time%')""";
    /** Of the events of other services and of migrations: no row of them is caused by a report. */
    private static final Set<String> NOT_OF_CASES = Set.of("flyway_schema_history", "service_kit_schema_history", "outbox",
            "inbox", "dead_letter", "skipped_dead_letter", "replayed_dead_letter", "idempotency_key");

    @Inject
    DataSource database;

    @Inject
    ADesk desks;

    @Inject
    AsDesk asDesk;

    @BeforeEach
    void aCaseWithEverything() throws SQLException {
        EmptyTables.in(database);
        desks.ofEachKind();
        String code = sent(AReport.ANONYMOUS);
        var id = asDesk.cases("99DA").getFirst();
        by(code).body("{\"name\": \"Sam de Vries\", \"email\": \"sam@student.example\"}")
                .put(AReport.BASE + "/own-report/identity");
        by(code).body("Bewijs: de baas zei het").post(AReport.BASE + "/own-report/attachments").then().statusCode(201);
        by(code).body("{\"text\": \"Graag een gesprek\"}").post(AReport.BASE + "/own-report/messages");
        by(code).body("{\"desk\": \"sbb\", \"others\": 2, \"wish\": \"talk\"}").put(AReport.BASE + "/own-report/lodging").then()
                .statusCode(204);
        asDesk.ask("99DA", id, "Hoe ging het sollicitatiegesprek?");
        asDesk.note("99DA", id, "Eerder signaal");
        asDesk.read("99DA", id);
    }

    @Test
    void holdNoWordNoCompanyAndNoName() throws SQLException {
        List<String> dump = dump(Set.of());
        for (String secret : List.of("hoofddoek", "Korenaar", "900000001", "Sam", "student.example", "gesprek", "sollicitatie",
                "signaal",
                "baas",
                "religion", "rejection", "GM0307", "GM0344", "victim")) {
            assertThat(dump).noneMatch(row -> holds(row, secret));
        }
    }

    @Test
    void nameTheSchoolOnlyInItsOwnDescription() throws SQLException {
        assertThat(dump(Set.of("desk"))).noneMatch(row -> row.contains("99DA")).noneMatch(row -> row.contains("school"));
    }

    @Test
    void haveNoTimeFinerThanADay() throws SQLException {
        List<String> times = column(TIMES);
        assertThat(times).allMatch(column -> NOT_OF_CASES.contains(column.substring(0, column.indexOf('.'))));
        assertThat(column("select id::text from outbox")).isEmpty();
        assertThat(column("select key from idempotency_key")).isEmpty();
    }

    /** An id of version 7 would tell the time. */
    @Test
    void haveRandomIds() throws SQLException {
        assertThat(column("select id::text from discrimination_case union select id::text from sealed_entry"
                + " union select id::text from consent union select id::text from term"
                + " union select attachment_id::text from attachment_piece"))
                .hasSizeGreaterThan(8).allMatch(id -> id.charAt(14) == '4');
    }

    private static boolean holds(String row, String secret) {
        return row.toLowerCase(Locale.ROOT).contains(secret.toLowerCase(Locale.ROOT))
                || row.contains(HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)));
    }

    /** All rows as text; bytes in hexadecimal. */
    private List<String> dump(Set<String> excluding) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : column(TABLES)) {
            if (!excluding.contains(table)) {
                column("select '" + table + "' || t::text from " + table + " t").forEach(rows::add);
            }
        }
        assertThat(rows).hasSizeGreaterThan(30);
        return rows;
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
