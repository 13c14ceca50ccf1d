package nl.stagepact.discrimination.intake.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.ANONYMOUS;
import static nl.stagepact.discrimination.AReport.BASE;
import static nl.stagepact.discrimination.AReport.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.discrimination.ADesk;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

/** Everyone, without a token. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ReportApiTest {

    private static final String REGISTER_ONLY = """
            {"language": "en", "wish": "register_only", "facts": {"capacity": "witness", "phase": "on_the_job",
             "kinds": ["treatment"], "grounds": ["unknown"]}}""";

    @Inject
    DataSource database;

    @Inject
    ADesk desks;

    @BeforeEach
    void aDeskOfEachKind() throws SQLException {
        EmptyTables.in(database);
        desks.ofEachKind();
    }

    @Test
    void aReportIsTakenWithoutAccountAndAnsweredWithACode() {
        post(ANONYMOUS).statusCode(201).body("receiptCode", matchesPattern("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}"))
                .header("Cache-Control", equalTo("no-store"));
        assertThat(Rows.count(database, "discrimination_case")).isEqualTo(1);
    }

    @Test
    void aReportThatOnlyCountsNeedsNoDesk() {
        String code = post(REGISTER_ONLY).statusCode(201).extract().path("receiptCode");
        by(code).get(BASE + "/own-report").then().body("state", equalTo("registered")).body("handledBy", nullValue())
                .body("shared", empty()).body("terms", empty());
        post(REGISTER_ONLY.replace("register_only", "support")).statusCode(400).body("errors.code", contains("desk_needed"))
                .body("errors.pointer", contains("/handledBy"));
    }

    @Test
    void everyKindIsTakenSoThatThereIsNoWrongDoor() {
        post(ANONYMOUS.replace("[\"rejection\"]", "[\"other_work\", \"housing\"]").replace("[\"religion\"]", "[\"other\"]"))
                .statusCode(201);
    }

    @Test
    void everyFaultIsTold() {
        post("""
                {"language": "fr", "wish": "talk", "facts": {"capacity": "victim", "phase": "searching", "kinds": [],
                 "grounds": ["colour"], "municipalityOfIncident": "0307"}, "company": {"city": "Leiden"}, "account": " ",
                 "handledBy": "amersfoort", "consents": [{"desk": "sbb", "parts": ["notes"]}], "sender": "x"}""")
                .statusCode(400)
                .body("errors.pointer",
                        containsInAnyOrder("/language", "/facts/kinds", "/facts/grounds/0", "/facts/municipalityOfIncident",
                                "/company/name", "/account", "/handledBy", "/consents/0/parts/0", "/sender"));
        assertThat(Rows.count(database, "discrimination_case")).isZero();
    }

    @Test
    void nothingOfAFaultyReportIsEchoed() {
        String answer = post(ANONYMOUS.replace("\"language\": \"nl\"", "\"language\": \"hoofddoek\"")).statusCode(400).extract()
                .asString();
        assertThat(answer).doesNotContain("afdoen", "De Korenaar", "900000001");
    }

    @Test
    void sbbIsNeverGivenWhoReported() {
        post(withConsent("sbb", "[\"company\", \"identity\"]")).statusCode(409)
                .body("type", equalTo("urn:problem-type:stagepact:desk-must-not-read"))
                .body("detail", equalTo("Meldpunt sbb krijgt deze delen van een melding nooit: naam en contactgegevens."));
        post(withConsent("sbb", "[\"company\", \"facts\"]")).statusCode(201);
        assertThat(Rows.count(database, "discrimination_case")).isEqualTo(1);
    }

    @Test
    void aDeskThatTakesNoReportsIsRefused() {
        post(ANONYMOUS.replace("99DA", "99ZZ")).statusCode(409)
                .body("type", equalTo("urn:problem-type:stagepact:desk-takes-no-reports"));
        post(withConsent("99ZZ", "[\"company\"]")).statusCode(409);
        post(ANONYMOUS.replace("\"handledBy\": \"99DA\"",
                """
                        "handledBy": "99DA", "consents": [{"desk": "sbb", "parts": ["company"]}, {"desk": "sbb", "parts": ["facts"]}]"""))
                .statusCode(400).body("errors.code", contains("desk_twice"));
    }

    /** A student reports at a page of the municipality or the school, whatever its address. */
    @Test
    void aPageOfAnyOriginCanSendAReport() {
        given().header("Origin", "https://school.example").header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type").options(BASE + "/reports").then().statusCode(204)
                .header("Access-Control-Allow-Origin", "*").header("Access-Control-Allow-Methods", "POST")
                .header("Access-Control-Allow-Headers", "content-type");
        given().header("Origin", "https://school.example").contentType("application/json").body(ANONYMOUS)
                .post(BASE + "/reports").then().statusCode(201).header("Access-Control-Allow-Origin", "*");
        given().options(BASE + "/own-report/lodging").then().header("Access-Control-Allow-Methods", "DELETE, GET, HEAD, PUT");
        given().options(BASE + "/cases").then().header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void thirtyReportsOfATrainingClassAreAllTaken() {
        IntStream.range(0, 30).parallel().forEach(_ -> post(ANONYMOUS).statusCode(201));
        assertThat(Rows.count(database, "discrimination_case")).isEqualTo(30);
    }

    @Test
    void limitsOfAnonymityAreToldBeforeSending() {
        given().header("Accept-Language", "en").get(BASE + "/intake-limits").then().statusCode(200).body("items", hasSize(4))
                .body("items.find { it.wish == 'talk' }.anonymously", equalTo(false))
                .body("items.find { it.wish == 'support' }.anonymously", equalTo(true));
    }

    @Test
    void handlersNeedAToken() {
        given().get(BASE + "/cases").then().statusCode(401);
        given().get(BASE + "/readings").then().statusCode(401);
    }

    private static String withConsent(String desk, String parts) {
        return ANONYMOUS.replace("\"handledBy\": \"99DA\"",
                "\"handledBy\": \"99DA\", \"consents\": [{\"desk\": \"%s\", \"parts\": %s}]".formatted(desk, parts));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json").body(body).post(BASE + "/reports").then();
    }
}
