package nl.stagepact.shortage.signal.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.shortage.access.domain.ReadingRights;
import nl.stagepact.shortage.signal.domain.Responsible;
import nl.stagepact.shortage.signal.domain.SignalReport;
import nl.stagepact.shortage.signal.usecase.FollowUpSignal;
import nl.stagepact.shortage.signal.usecase.ReportSignal;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school-a", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-a"), @Claim(key = "institution_code", value = "99DA"),
        @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
class SignalApiTest {

    private static final String SIGNALS = "/shortage/v1/signals";
    private static final String VSO = """
            {"regionCode": "AM14", "level": "vso", "sector": "horeca", "places": 4, "cause": "specific_support",
             "explanation": "Needs a fixed supervisor"}""";

    @Inject
    DataSource database;

    @Inject
    ReportSignal reportSignal;

    @Inject
    FollowUpSignal followUpSignal;

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("truncate signal, idempotency_key");
        }
    }

    @Test
    void reportShowsItsStatusAndResponsibleParty() {
        String location = report(VSO).statusCode(201).body("status", equalTo("received")).body("responsible", equalTo("sbb"))
                .body("reporterKind", equalTo("mbo")).body("sector", equalTo("food_green_and_hospitality"))
                .body("kind", equalTo("current")).header("ETag", equalTo("\"v1\"")).extract().header("Location");
        given().get(location).then().statusCode(200).body("places", equalTo(4)).body("answer", nullValue());
        given().get(SIGNALS).then().body("items", hasSize(1));
        given().header("If-Match", "\"v1\"").post(location + "/withdrawals").then().statusCode(200)
                .body("status", equalTo("withdrawn"));
        given().header("If-Match", "\"v2\"").post(location + "/withdrawals").then().statusCode(409);
    }

    @Test
    void expectedShortageHasAHorizonAndSeparateSums() {
        report(VSO);
        report("{\"regionCode\":\"AM14\",\"level\":\"vso\",\"sector\":\"horeca\",\"places\":7,\"horizonDate\":\""
                + FixedDay.TODAY.plusMonths(3) + "\"}").statusCode(201)
                .body("kind", equalTo("expected"));
        given().get(SIGNALS + "/sums?region=AM14").then().statusCode(200).body("items", hasSize(1))
                .body("items[0].signals", equalTo(2)).body("items[0].places", equalTo(4))
                .body("items[0].expectedPlaces", equalTo(7));
        assertThat(Rows.count(database, "shortage_count where region_code = 'none'")).as("never in the counts").isZero();
        given().get(SIGNALS + "/sums?region=AM13").then().statusCode(403);
    }

    @Test
    void repeatedReportIsStoredOnce() {
        String first = given().header("Idempotency-Key", "\"k-1\"").contentType("application/json").body(VSO).post(SIGNALS)
                .then().statusCode(201).extract().path("id");
        given().header("Idempotency-Key", "\"k-1\"").contentType("application/json").body(VSO).post(SIGNALS).then()
                .statusCode(201).body("id", equalTo(first)).header("Location", endsWith(first));
        given().header("Idempotency-Key", "\"k-1\"").contentType("application/json").body(VSO.replace("4", "5")).post(SIGNALS)
                .then().statusCode(409);
        assertThat(Rows.count(database, "signal")).isEqualTo(1);
    }

    @Test
    void reportsAllFaultsAtOnce() {
        report("{\"regionCode\":\"AM99\",\"level\":\"hbo\",\"places\":0,\"horizonDate\":\"2020-01-01\",\"cause\":\"x\",\"name\":\"J\"}")
                .statusCode(400).body("errors.pointer", containsInAnyOrder("/regionCode", "/level", "/sector", "/horizonDate",
                        "/places", "/cause", "/name"));
        report("{\"regionCode\":\"AM14\",\"level\":\"2\",\"places\":1}").statusCode(400)
                .body("errors.code", contains("missing_field")).body("errors.pointer", contains("/sector"));
        report("{\"regionCode\":\"AM14\",\"level\":\"2\",\"places\":1,\"programmeCode\":\"25604\",\"sector\":\"trade\"}")
                .statusCode(400).body("errors.code", contains("level_of_signal", "sector_of_signal"));
        assertThat(Rows.count(database, "signal")).isZero();
    }

    @Test
    void signalOfAnotherSchoolIsNotFound() {
        String other = reportSignal
                .report(new SignalReport("AM14", "2", null, "trade", 5, null, null, null), "99DB", "test", null,
                        new byte[0])
                .id().toString();
        given().get(SIGNALS + "/" + other).then().statusCode(404);
        given().get(SIGNALS).then().body("items", hasSize(0));
        given().header("If-Match", "\"v1\"").post(SIGNALS + "/" + other + "/withdrawals").then().statusCode(404);
        given().contentType("application/json").header("If-Match", "\"v1\"").body("{\"responsible\":\"sbb\"}")
                .post(SIGNALS + "/" + other + "/assignments").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "demo-sbb", roles = "sbb-adviser")
    @OidcSecurity(claims = @Claim(key = "azp", value = "demo-sbb"))
    void sbbAssignsAndAnswersASignal() {
        String id = reportSignal.report(new SignalReport("AM14", "2", null, "trade", 5, null, null, null), "99DB", "test", null,
                new byte[0]).id().toString();
        String signal = SIGNALS + "/" + id;
        post(signal + "/assignments", "v1", "{\"responsible\":\"municipality\"}").statusCode(200)
                .body("status", equalTo("in_progress")).body("responsible", equalTo("municipality"));
        post(signal + "/answers", "v1", "{\"answer\":\"Three found\",\"solvedPlaces\":3}").statusCode(412);
        post(signal + "/answers", "v2", "{\"answer\":\"All and more\",\"solvedPlaces\":6}").statusCode(409);
        post(signal + "/answers", "v2", "{\"answer\":\"Three found\",\"solvedPlaces\":3}").statusCode(200)
                .body("status", equalTo("answered")).body("solvedPlaces", equalTo(3));
        post(signal + "/assignments", "v3", "{\"responsible\":\"school\"}").statusCode(409);
        given().get(SIGNALS + "/sums").then().body("items[0].signals", equalTo(0)).body("items[0].solvedPlaces", equalTo(3));
        report(VSO).statusCode(201).body("reporterKind", equalTo("adviser")).body("institutionCode", nullValue());
        given().get(SIGNALS + "?status=received&pageSize=1").then().body("items", hasSize(1));
        assertThat(
                followUpSignal.assign(java.util.UUID.fromString(given().get(SIGNALS + "?status=received").path("items[0].id")),
                        Responsible.SBB, read -> read == 1, new ReadingRights(true, false, null, java.util.Set.of()), "test")
                        .version())
                .isEqualTo(2);
    }

    private static ValidatableResponse report(String body) {
        return given().contentType("application/json").body(body).post(SIGNALS).then();
    }

    private static ValidatableResponse post(String path, String seen, String body) {
        return given().contentType("application/json").header("If-Match", '"' + seen + '"').body(body).post(path).then();
    }
}
