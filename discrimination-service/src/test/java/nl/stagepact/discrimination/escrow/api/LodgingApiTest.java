package nl.stagepact.discrimination.escrow.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.BASE;
import static nl.stagepact.discrimination.AReport.by;
import static nl.stagepact.discrimination.AReport.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.discrimination.ADesk;
import nl.stagepact.discrimination.AsDesk;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.discrimination.escrow.usecase.HandOutTokens;
import nl.stagepact.discrimination.escrow.usecase.TellDesks;
import nl.stagepact.discrimination.escrow.usecase.VouchForReporter;
import nl.stagepact.testkit.RealPostgres;

/** Reporters who want a desk to be told only if others report the same company; the caller with a token is SBB. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "sbb", roles = "sbb-complaints")
@OidcSecurity(claims = @Claim(key = "sub", value = "6f1ed002-ab5a-4f3c-8c5d-1d6b1a2c3d4e"))
class LodgingApiTest {

    private static final String UNHANDLED = """
            {"language": "nl", "wish": "register_only", "facts": {"capacity": "victim", "phase": "searching",
             "kinds": ["rejection"], "grounds": ["religion"]}, "company": {"leerbedrijfId": "%s"}, "account": "%s"}""";
    private static final String HANDLED = """
            {"language": "nl", "wish": "talk", "facts": {"capacity": "victim", "phase": "searching", "kinds": ["rejection"],
             "grounds": ["religion"]}, "company": {"leerbedrijfId": "900000001"}, "account": "Anna", "handledBy": "99DA"}""";
    private static final String COMPANY = "900000001";

    @Inject
    DataSource database;

    @Inject
    ADesk desks;

    @Inject
    AsDesk asDesk;

    @Inject
    HandOutTokens handOutTokens;

    @Inject
    VouchForReporter vouchForReporter;

    @Inject
    TellDesks tellDesks;

    @BeforeEach
    void desksOfEachKind() throws SQLException {
        EmptyTables.in(database);
        desks.ofEachKind();
    }

    @Test
    void eachIsToldAtItsOwnThreshold() {
        lodged("Anna", 2, "99DA");
        lodged("Bram", 3, "99DB");
        assertThat(tellDesks.tell()).isZero();
        assertThat(told()).isEmpty();
        lodged("Chris", 5, "99DC");
        assertThat(tellDesks.tell()).isEqualTo(1);
        assertThat(told()).containsExactly("Anna");
        assertThat(tellDesks.tell()).as("told once").isZero();
        lodged("Dana", 5, "99DD");
        assertThat(tellDesks.tell()).isEqualTo(1);
        assertThat(told()).containsExactlyInAnyOrder("Anna", "Bram");
    }

    @Test
    void reportersForWhomNobodyVouchesDoNotCount() {
        lodged("Anna", 2, "99DA");
        for (int i = 0; i < 5; i++) {
            lodge(reporter("Nep " + i, COMPANY), 2, "").statusCode(204);
        }
        assertThat(tellDesks.tell()).isZero();
    }

    @Test
    void reportersOfOneSchoolAndYearCountOnce() {
        lodged("Anna", 2, "99DA");
        lodged("Bram", 2, "99DB");
        lodged("Bart", 2, "99DB");
        lodged("Aad", 2, "99DA");
        assertThat(tellDesks.tell()).isZero();
    }

    @Test
    void anotherCompanyDoesNotCount() {
        lodged("Anna", 2, "99DA");
        lodged("Bram", 2, "99DB");
        lodge(reporter("Chris", "900000002"), 2, token("99DC")).statusCode(204);
        assertThat(tellDesks.tell()).isZero();
    }

    @Test
    void whoWithdrewDoesNotCount() {
        lodged("Anna", 2, "99DA");
        lodged("Bram", 2, "99DB");
        String chris = lodged("Chris", 2, "99DC");
        by(chris).delete(BASE + "/own-report/lodging").then().statusCode(204);
        by(chris).delete(BASE + "/own-report/lodging").then().statusCode(404);
        assertThat(tellDesks.tell()).isZero();
        String dana = lodged("Dana", 5, "99DD");
        by(dana).post(BASE + "/own-report/withdrawals").then().statusCode(204);
        assertThat(tellDesks.tell()).isZero();
    }

    /** A company that reports itself must not learn whether others did. */
    @Test
    void aReporterLearnsNothingBeforeTheDeskAnswers() {
        String anna = lodged("Anna", 2, "99DA");
        String before = own(anna);
        lodged("Bram", 5, "99DB");
        lodged("Chris", 5, "99DC");
        tellDesks.tell();
        UUID caseId = caseIds().getFirst();
        given().get(BASE + "/cases/" + caseId).then().statusCode(200).body("report.accounts.text", contains("Anna"));
        given().get(BASE + "/cases/" + caseId + "/lodging").then().statusCode(200).body("others", equalTo(2)).body("wish",
                equalTo("formal_step"));
        assertThat(own(anna)).isEqualTo(before);
        by(anna).body("{\"desk\": \"sbb\", \"parts\": [\"facts\"]}").put(BASE + "/own-report/consents").then().statusCode(409)
                .body("type", containsString("report-lodged"));
        given().post(BASE + "/cases/" + caseId + "/lodging/answers").then().statusCode(204);
        given().post(BASE + "/cases/" + caseId + "/lodging/answers").then().statusCode(204);
        by(anna).get(BASE + "/own-report").then().body("handledBy", equalTo("sbb")).body("wish", equalTo("formal_step"))
                .body("state", equalTo("received")).body("shared", hasSize(4)).body("readings", hasSize(1))
                .body("terms", hasSize(3));
        given().contentType("application/json").body("{\"text\": \"Wij horen u graag.\"}")
                .post(BASE + "/cases/" + caseId + "/messages").then().statusCode(204);
        by(anna).get(BASE + "/own-report/messages").then().body("items.text", contains("Wij horen u graag."));
    }

    @Test
    void whoLooksAndWithdrawsLearnsNothingEither() {
        String anna = lodged("Anna", 2, "99DA");
        lodged("Bram", 5, "99DB");
        lodged("Chris", 5, "99DC");
        tellDesks.tell();
        given().get(BASE + "/cases/" + caseIds().getFirst()).then().statusCode(200);
        by(anna).delete(BASE + "/own-report/lodging").then().statusCode(204);
        by(anna).get(BASE + "/own-report").then().body("shared", hasSize(0)).body("readings", hasSize(0)).body("state",
                equalTo("registered"));
        assertThat(caseIds()).isEmpty();
    }

    @Test
    void whatComesAfterSomebodyLostAPartIsLodgedToo() {
        String anna = lodged("Anna", 2, "99DA");
        by(anna).body("{\"desk\": \"discriminatie-nl\", \"parts\": [\"account\"]}").put(BASE + "/own-report/consents").then()
                .statusCode(204);
        by(anna).body("{\"desk\": \"discriminatie-nl\", \"parts\": []}").put(BASE + "/own-report/consents").then()
                .statusCode(204);
        by(anna).body("{\"text\": \"En daarna weer\"}").post(BASE + "/own-report/accounts").then().statusCode(204);
        lodged("Bram", 5, "99DB");
        lodged("Chris", 5, "99DC");
        tellDesks.tell();
        given().get(BASE + "/cases/" + caseIds().getFirst()).then().body("report.accounts.text",
                contains("Anna", "En daarna weer"));
    }

    @Test
    void aHandlerVouchesWithoutLearningOfALodging() {
        String anna = sent(HANDLED);
        lodge(anna, 2, "").statusCode(204);
        lodged("Bram", 5, "99DB");
        lodged("Chris", 5, "99DC");
        tellDesks.tell();
        assertThat(told()).isEmpty();
        UUID caseId = asDesk.cases("99DA").getFirst();
        vouchForReporter.vouch(caseId, asDesk.caller("99DA"));
        by(anna).get(BASE + "/own-report/lodging").then().body("vouched", equalTo(true));
        tellDesks.tell();
        assertThat(told()).containsExactly("Anna");
        given().post(BASE + "/cases/" + caseId + "/lodging/answers").then().statusCode(204);
        by(anna).get(BASE + "/own-report").then().body("handledBy", equalTo("99DA"));
    }

    @Test
    void aTokenIsSpentOnce() {
        String token = token("99DA");
        lodge(reporter("Anna", COMPANY), 2, token).statusCode(204);
        lodge(reporter("Bram", COMPANY), 2, token).statusCode(409).body("type", containsString("lodging-token-unknown"));
        lodge(reporter("Bram", COMPANY), 2, "geen token").statusCode(409)
                .body("type", containsString("lodging-token-unknown"));
    }

    @Test
    void whoLodgedWaitsADayToLodgeAgain() {
        String anna = lodged("Anna", 5, "99DA");
        lodge(anna, 2, "").statusCode(409).body("type", containsString("lodged-today"));
        by(anna).delete(BASE + "/own-report/lodging").then().statusCode(204);
        lodge(anna, 2, token("99DA")).statusCode(409).body("type", containsString("lodged-today"));
        String unvouched = reporter("Bram", COMPANY);
        lodge(unvouched, 2, "").statusCode(204);
        lodge(unvouched, 3, "").statusCode(204);
    }

    @Test
    void lodgingAgainReplacesAndKeepsWhoVouches() throws SQLException {
        String anna = lodged("Anna", 5, "99DA");
        update("update lodging_day set day = day - 1");
        lodge(anna, 2, "").statusCode(204);
        by(anna).get(BASE + "/own-report/lodging").then().body("others", equalTo(2)).body("vouched", equalTo(true));
        lodged("Bram", 5, "99DB");
        lodged("Chris", 5, "99DC");
        assertThat(tellDesks.tell()).isEqualTo(1);
    }

    /** Whether a desk was told shows neither in what is possible afterwards nor in how many keys there are. */
    @Test
    void keysAreRenewedWhetherTheDeskWasToldOrNot() throws SQLException {
        String anna = lodged("Anna", 2, "99DA");
        String bram = lodged("Bram", 5, "99DB");
        lodged("Chris", 5, "99DC");
        assertThat(tellDesks.tell()).isEqualTo(1);
        by(anna).delete(BASE + "/own-report/lodging").then().statusCode(204);
        by(bram).delete(BASE + "/own-report/lodging").then().statusCode(204);
        assertThat(column("select count(*)::text from part_key where generation = 2 group by case_id")).containsExactly("4",
                "4");
    }

    @Test
    void whoNobodyVouchesForIsNotToldToTheKeeper() throws SQLException {
        lodge(reporter("Anna", COMPANY), 2, "").statusCode(204);
        tellDesks.tell();
        assertThat(column("select id::text from kept_lodging")).isEmpty();
        assertThat(column("select id::text from keeper_message where held_for is not null")).hasSize(1);
    }

    /** Otherwise the same student could be another one next year. */
    @Test
    void aTokenIsValidInItsSchoolYear() throws SQLException {
        String token = token("99DA");
        update("update lodging_token set school_year = school_year - 1");
        lodge(reporter("Anna", COMPANY), 2, token).statusCode(409);
        token("99DB");
        assertThat(column("select count(*)::text from lodging_token")).containsExactly("1");
    }

    @Test
    void readingsOfTheDeskThatHandlesTheReportAreShownAllTheTime() {
        String anna = sent(HANDLED);
        lodge(anna, 2, token("99DC")).statusCode(204);
        lodged("Bram", 5, "99DD");
        lodged("Chris", 5, "99DE");
        assertThat(tellDesks.tell()).isEqualTo(1);
        asDesk.read("99DA", asDesk.cases("99DA").getFirst());
        given().get(BASE + "/cases/" + caseIds().getFirst()).then().statusCode(200);
        by(anna).get(BASE + "/own-report").then().body("readings.role", contains("handler"));
    }

    @Test
    void aDeskThatTakesNoReportsIsToldLater() throws SQLException {
        lodged("Anna", 2, "99DA");
        lodged("Bram", 5, "99DB");
        lodged("Chris", 5, "99DC");
        update("update desk set open = false where code = 'sbb'");
        assertThat(tellDesks.tell()).isZero();
        update("update desk set open = true where code = 'sbb'");
        assertThat(tellDesks.tell()).isEqualTo(1);
    }

    @Test
    void whatCannotBeLodgedIsRefusedWithItsReason() {
        String unnamed = sent(UNHANDLED.replace("\"leerbedrijfId\": \"%s\"", "\"name\": \"De Korenaar\"").formatted("Anna"));
        lodge(unnamed, 2, "").statusCode(409).body("type", containsString("lodging-needs-company"));
        String shared = reporter("Bram", COMPANY);
        by(shared).body("{\"desk\": \"sbb\", \"parts\": [\"facts\"]}").put(BASE + "/own-report/consents");
        lodge(shared, 2, "").statusCode(409).body("type", containsString("desk-reads-report"));
        String lodged = lodged("Chris", 2, "99DA");
        by(lodged).body("{\"name\": \"Een ander\"}").put(BASE + "/own-report/company").then().statusCode(409).body("type",
                containsString("report-lodged"));
        by(lodged).body("{\"desk\": \"sbb\", \"parts\": []}").put(BASE + "/own-report/desk").then().statusCode(409);
        by(lodged).body("{\"desk\": \"sbb\", \"others\": 1, \"wish\": \"register_only\"}").put(BASE + "/own-report/lodging")
                .then()
                .statusCode(400).body("errors", hasSize(2));
        given().get(BASE + "/cases/" + UUID.randomUUID() + "/lodging").then().statusCode(404);
    }

    /** Neither the tables of the service nor its keys tell which company is meant, once the keeper has its messages. */
    @Test
    void theServiceHoldsNothingThatDependsOnTheCompany() throws SQLException {
        lodged("Anna", 2, "99DA");
        tellDesks.tell();
        assertThat(column("select id::text from keeper_message")).isEmpty();
        List<String> ofService = column("""
                select column_name from information_schema.columns where table_name in ('lodging', 'lodging_token',
                'vouched_reporter') order by 1""");
        assertThat(ofService).doesNotContain("company");
        assertThat(column("select distinct recipient from wrapped_key where part <> 'notes' order by 1")).containsExactly(
                "escrow",
                "reporter");
        assertThat(column("select count(*)::text from lodging_token")).containsExactly("0");
        assertThat(caseIds()).isEmpty();
    }

    private String lodged(String name, int others, String school) {
        String code = reporter(name, COMPANY);
        lodge(code, others, token(school)).statusCode(204);
        return code;
    }

    private static String reporter(String name, String company) {
        return sent(UNHANDLED.formatted(company, name));
    }

    private String token(String school) {
        return handOutTokens.make(1, asDesk.caller(school)).tokens().getFirst().text();
    }

    private static ValidatableResponse lodge(String code, int others, String token) {
        String spent = token.isEmpty() ? "" : ", \"token\": \"%s\"".formatted(token);
        return by(code).body("{\"desk\": \"sbb\", \"others\": %d, \"wish\": \"formal_step\"%s}".formatted(others, spent))
                .put(BASE + "/own-report/lodging").then();
    }

    private static String own(String code) {
        return by(code).get(BASE + "/own-report").asString() + by(code).get(BASE + "/own-report/lodging").asString();
    }

    /** Of which SBB was told. */
    private static List<UUID> caseIds() {
        return given().get(BASE + "/cases?access=shared").then().statusCode(200).extract().jsonPath().getList("items.id",
                UUID.class);
    }

    private static List<String> told() {
        List<String> names = new ArrayList<>();
        caseIds().forEach(id -> names.add(given().get(BASE + "/cases/" + id).path("report.accounts[0].text")));
        return names;
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
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
