package nl.stagepact.discrimination.erasure.usecase;

import static nl.stagepact.discrimination.AReport.BASE;
import static nl.stagepact.discrimination.AReport.by;
import static nl.stagepact.discrimination.AReport.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.discrimination.ADesk;
import nl.stagepact.discrimination.AReport;
import nl.stagepact.discrimination.AsDesk;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EraseDueCasesTest {

    private static final String OWN = BASE + "/own-report";
    private static final Path LEDGER = Path.of("target/erasure-ledger");

    @Inject
    DataSource database;

    @Inject
    ADesk desks;

    @Inject
    AsDesk asDesk;

    @Inject
    EraseDueCases eraseDueCases;

    @BeforeEach
    void aDeskOfEachKind() throws SQLException, IOException {
        Files.deleteIfExists(LEDGER);
        EmptyTables.in(database);
        desks.ofEachKind();
    }

    @Test
    void aCaseInHandIsKept() throws SQLException {
        String code = sent(AReport.ANONYMOUS);
        assertThat(day("erase_on")).isNull();
        assertThat(eraseDueCases.erase()).isZero();
        by(code).get(OWN).then().statusCode(200).body("keptUntil", nullValue());
    }

    @Test
    void nothingOfAWithdrawnReportIsLeftAfterItsRetention() throws SQLException {
        String code = sent(AReport.ANONYMOUS);
        UUID id = asDesk.cases("99DA").getFirst();
        asDesk.note("99DA", id, "Notitie");
        asDesk.read("99DA", id);
        by(code).post(OWN + "/withdrawals").then().statusCode(204);
        by(code).get(OWN).then().body("keptUntil", equalTo(day("erase_on")));
        assertThat(eraseDueCases.erase()).as("30 days are left").isZero();
        run("update discrimination_case set erase_on = {today}");
        assertThat(eraseDueCases.erase()).as("the last day is kept").isZero();
        run("update discrimination_case set erase_on = {today} - 1");
        assertThat(eraseDueCases.erase()).isEqualTo(1);
        for (String table : new String[] { "discrimination_case", "sealed_entry", "term", "consent", "reporter_key", "part_key",
                "wrapped_key" }) {
            assertThat(Rows.count(database, table)).as(table).isZero();
        }
        by(code).get(OWN).then().statusCode(404);
        assertThat(Rows.count(database, "reading")).as("who read it remains known").isEqualTo(1);
        assertThat(Rows.count(database, "erasure")).isEqualTo(1);
        assertThat(eraseDueCases.erase()).isZero();
    }

    @Test
    void aReportThatOnlyCountsIsKeptForTwoYears() throws SQLException {
        sent(AReport.ANONYMOUS.replace("talk", "register_only").replaceFirst(",\\s*\"handledBy\": \"99DA\"", ""));
        run("update discrimination_case set erase_on = erase_on - 729");
        assertThat(eraseDueCases.erase()).isZero();
        run("update discrimination_case set erase_on = erase_on - 2");
        assertThat(eraseDueCases.erase()).isEqualTo(1);
    }

    /** An older backup holds the case and knows of no erasure. */
    @Test
    void aCaseThatARestoreBringsBackIsErasedAgain() throws SQLException {
        List<String> tables = List.of("discrimination_case", "sealed_entry", "term", "consent", "reporter_key", "part_key",
                "wrapped_key");
        String code = sent(AReport.ANONYMOUS);
        for (String table : tables) {
            run("create table backup_%1$s as select * from %1$s".formatted(table));
        }
        try {
            by(code).post(OWN + "/withdrawals").then().statusCode(204);
            run("update discrimination_case set erase_on = {today} - 1");
            assertThat(eraseDueCases.erase()).isEqualTo(1);
            run("truncate erasure");
            for (String table : tables) {
                run("insert into %1$s select * from backup_%1$s".formatted(table));
            }
            by(code).get(OWN).then().statusCode(200);
            assertThat(eraseDueCases.erase()).isEqualTo(1);
            by(code).get(OWN).then().statusCode(404);
            assertThat(Rows.count(database, "wrapped_key")).isZero();
            assertThat(Rows.count(database, "erasure")).isEqualTo(1);
        } finally {
            for (String table : tables) {
                run("drop table backup_" + table);
            }
        }
    }

    /** A copy of the ledger is older than the last erasures; the database knows these. */
    @Test
    void whatTheLedgerLostIsWrittenToItAgain() throws SQLException, IOException {
        for (int i = 0; i < 2; i++) {
            String code = sent(AReport.ANONYMOUS);
            by(code).post(OWN + "/withdrawals").then().statusCode(204);
            run("update discrimination_case set erase_on = {today} - 1");
            eraseDueCases.erase();
        }
        List<String> before = Files.readAllLines(LEDGER);
        Files.write(LEDGER, before.subList(0, 1));
        assertThat(eraseDueCases.erase()).isZero();
        assertThat(Files.readAllLines(LEDGER)).isEqualTo(before);
        Files.delete(LEDGER);
        eraseDueCases.erase();
        assertThat(Files.readAllLines(LEDGER)).isEqualTo(before);
    }

    /** What is due is erased all the same. */
    @Test
    void aForgedLedgerErasesNothingAndIsTold() throws SQLException, IOException {
        sent(AReport.ANONYMOUS);
        UUID id = asDesk.cases("99DA").getFirst();
        Files.writeString(LEDGER, "0000000001 2026-11-16 %s %s\n".formatted(id, "ab".repeat(32)));
        assertThatThrownBy(() -> eraseDueCases.erase())
                .hasMessageContaining("1 entries of the ledger of erasures were changed");
        assertThat(Rows.count(database, "discrimination_case")).isEqualTo(1);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(FixedDay.in(sql));
        }
    }

    private String day(String column) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + column + "::text from discrimination_case")) {
            row.next();
            return row.getString(1);
        }
    }
}
