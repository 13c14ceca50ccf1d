package nl.stagepact.placement.handover.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.searchcase.api.ASearchCase.key;
import static nl.stagepact.placement.searchcase.api.ASearchCase.push;
import static nl.stagepact.placement.searchcase.api.ASearchCase.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.sql.SQLException;

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
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.placement.api.APlacement;
import nl.stagepact.placement.vacancy.api.AVacancyBody;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-coordinator-a", roles = "school-coordinator")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-coordinator-a"), @Claim(key = "institution_code", value = "99DA") })
class HandoverApiTest {

    @Inject
    DataSource database;

    @BeforeEach
    void aStudent() throws SQLException {
        AVacancyBody.companies(database);
        push(withKey(key(1)).json()).statusCode(200);
    }

    @Test
    void aRecordTellsWhatTheStudentDidAndNotWhoItIs() throws SQLException {
        String placement = APlacement.agreed(key(1));
        EmptyTables.run(database,
                "update placement set state = 'running', starts_on = '" + FixedDay.TODAY.minusDays(90) + '\'');
        given().contentType("application/json").body("""
                {"heldOn": "%s", "mode": "on_site", "participants": ["school", "company", "student"],
                 "workProcesses": ["B1-K1-W1", "B1-K2-W1"]}""".formatted(FixedDay.TODAY))
                .put(APlacement.PLACEMENTS + '/' + placement + "/conversations/end").then().statusCode(200);
        String code = handedOver();
        read(code).statusCode(200).body("placements", empty());
        APlacement.step(placement, "outcomes", "{\"outcomes\": [\"diploma_part\"]}").statusCode(200);
        String record = read(code).statusCode(200).body("issuedBy", equalTo("99DA")).body("programmeCode", equalTo("25180"))
                .body("consentedOn", equalTo(FixedDay.TODAY.toString()))
                .body("placements.company", contains("De Korenaar"))
                .body("placements.agreedWorkProcesses[0]", contains("B1-K1-W1", "B1-K1-W2"))
                .body("placements.completedWorkProcesses[0]", contains("B1-K1-W1"))
                .body("placements.outcomes[0]", contains("diploma_part")).body("placements.interrupted", contains(false))
                .extract().asString();
        assertThat(record).doesNotContain(key(1)).doesNotContain(placement);
    }

    @Test
    void anInterruptedPlacementIsInTheRecordUntilItsLastDay() throws SQLException {
        String placement = APlacement.agreed(key(1));
        EmptyTables.run(database,
                "update placement set state = 'running', starts_on = '" + FixedDay.TODAY.minusDays(90) + '\'');
        APlacement.step(placement, "interruptions", "{\"lastDay\": \"" + FixedDay.TODAY.minusDays(1)
                + "\", \"reason\": \"company_ended\"}").statusCode(200);
        read(handedOver()).body("placements.interrupted", contains(true))
                .body("placements.endedOn", contains(FixedDay.TODAY.minusDays(1).toString()))
                .body("placements.toString()", not(containsString("company_ended")));
    }

    @Test
    void consentCanBeTakenBack() {
        String code = handedOver();
        given().delete("/placement/v1/search-cases/" + key(1) + "/handovers").then().statusCode(204);
        read(code).statusCode(404);
        given().delete("/placement/v1/search-cases/" + key(1) + "/handovers").then().statusCode(204);
    }

    @Test
    void aCodeIsValidForNinetyDaysAndStoredAsADigest() throws SQLException {
        String code = handedOver();
        assertThat(Rows.count(database, "handover where length(digest) = 32 and valid_until = '"
                + FixedDay.TODAY.plusDays(90) + '\'')).isOne();
        EmptyTables.run(database, "update handover set valid_until = '" + FixedDay.TODAY.minusDays(1) + '\'');
        read(code).statusCode(404);
        EmptyTables.run(database, "update handover set valid_until = '" + FixedDay.TODAY + '\'');
        read(code).statusCode(200);
    }

    @Test
    void onlyItsSchoolHandsARecordOver() throws SQLException {
        EmptyTables.run(database, "update search_case set organisation_code = '99DB'");
        handOver(FixedDay.TODAY.toString()).statusCode(404);
        given().delete("/placement/v1/search-cases/" + key(1) + "/handovers").then().statusCode(404);
    }

    @Test
    void consentIsNotGivenInTheFuture() {
        handOver(FixedDay.TODAY.plusDays(1).toString()).statusCode(400).body("errors.pointer", contains("/consentedOn"));
        read("abc").statusCode(400);
        read("5e884898da28047151d0e56f8dc6292773603d0d").statusCode(404);
    }

    private static String handedOver() {
        return handOver(FixedDay.TODAY.toString()).statusCode(201).extract().path("code");
    }

    private static ValidatableResponse handOver(String consentedOn) {
        return given().contentType("application/json").body("{\"consentedOn\": \"" + consentedOn + "\"}")
                .post("/placement/v1/search-cases/" + key(1) + "/handovers").then();
    }

    private static ValidatableResponse read(String code) {
        return given().contentType("application/json").body("{\"code\": \"" + code + "\"}")
                .post("/placement/v1/student-records").then();
    }
}
