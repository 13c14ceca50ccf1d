package nl.stagepact.placement.round.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.round.api.ARound.ROUNDS;
import static nl.stagepact.placement.searchcase.api.ASearchCase.key;
import static nl.stagepact.placement.searchcase.api.ASearchCase.push;
import static nl.stagepact.placement.searchcase.api.ASearchCase.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

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
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.placement.api.APlacement;
import nl.stagepact.placement.searchcase.api.ASearchCase;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-coordinator-a", roles = "school-coordinator")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-coordinator-a"), @Claim(key = "institution_code", value = "99DA"),
        @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
class RoundAnswerApiTest {

    @Inject
    DataSource database;

    @BeforeEach
    void threeStudentsAndTwoPlaces() throws SQLException {
        ARound.forThreeStudents(database);
    }

    @Test
    void aRoundPlacesAsManyAsItCanProvesItAndTellsEveryoneWhy() throws SQLException {
        String id = ARound.decided("");
        ARound.get(id).body("state", equalTo("decided")).body("report", nullValue()).body("resultHash", nullValue())
                .body("inputHash", notNullValue()).body("salt", notNullValue()).body("cases", equalTo(3))
                .body("places", equalTo(1)).body("schools.organisationCode", contains("99DA"));
        ARound.answer(id, 1).statusCode(409).body("type", containsString("round-hidden"));
        ARound.step(id, "publications").statusCode(200).body("state", equalTo("published"))
                .body("report.figures.placed", equalTo(2)).body("report.proof.holds", equalTo(true))
                .body("report.proof.checkedStudents", equalTo(3)).body("report.sameForOtherOrder", equalTo(true))
                .body("report.sameForOtherGroups", equalTo(true)).body("report.changedSinceFrozen", equalTo(0))
                .body("report.comparisons.method", contains("first_come", "stable"));
        int placed = 0;
        for (int i = 1; i <= 3; i++) {
            var answer = ARound.answer(id, i).statusCode(200).extract().jsonPath();
            if (answer.get("vacancyId") == null) {
                assertThat(answer.getInt("blocking")).isEqualTo(1);
                assertThat(answer.getList("text", String.class).getFirst()).contains("bezet door studenten");
            } else {
                placed++;
                assertThat(answer.getDouble("minutes")).isPositive();
            }
        }
        assertThat(placed).isEqualTo(2);
        given().get(ASearchCase.CASES + "?state=proposed").then().body("items", hasSize(2));
        given().get(APlacement.PLACEMENTS).then().body("items", hasSize(2)).body("items.origin", everyItem(equalTo("round")))
                .body("items.qualifies", everyItem(equalTo(true)));
        assertThat(Rows.count(database, "outbox where type like '%matching-round-published%'")).isEqualTo(1);
        assertThat(Rows.count(database, "outbox where type like '%placement-proposed%'")).isEqualTo(2);
    }

    @Test
    void aRemedyThatTheAnswerNamesWorks() throws SQLException {
        push(withKey(key(9)).with("travelMinutes", 30).with("homeArea", "3500").with("travelMode", "bicycle").json())
                .statusCode(400);
        push(withKey(key(9)).with("minDaysPerWeek", 3).with("days", List.of("monday", "tuesday", "wednesday")).json())
                .statusCode(200);
        EmptyTables.run(database, "update vacancy set places = 10");
        String id = ARound.published();
        ARound.answer(id, 9).body("vacancyId", nullValue()).body("candidates", equalTo(0))
                .body("removed.constraint", contains("days")).body("remedies", empty());
        push(withKey(key(8)).with("minDaysPerWeek", 3).with("days", List.of("monday", "tuesday", "friday")).json());
        String second = ARound.published();
        ARound.answer(second, 8).body("remedies.change", contains("one_day_less"))
                .body("text", hasItem(containsString("één dag per week minder")));
        push(withKey(key(8)).with("minDaysPerWeek", 2).with("days", List.of("monday", "tuesday", "friday")).json());
        String third = ARound.published();
        ARound.answer(third, 8).body("vacancyId", notNullValue());
    }

    @Test
    void theAcquisitionListTellsWhereOneMorePlaceHelps() {
        push(IntStream.rangeClosed(4, 8).mapToObj(i -> withKey(key(i)).json()).toArray(String[]::new));
        String id = ARound.decided("");
        given().get(ROUNDS + '/' + id + "/acquisition-list").then().statusCode(409);
        ARound.step(id, "publications").body("report.figures.placed", equalTo(2));
        given().get(ROUNDS + '/' + id + "/acquisition-list").then().statusCode(200)
                .body("seats.programmeCode", contains("25180")).body("seats.area", contains("38"))
                .body("seats.vacancies", contains(1)).body("students.students", contains(6));
    }

    @Test
    void fewStudentsAreInNoAcquisitionList() {
        String id = ARound.published();
        given().get(ROUNDS + '/' + id + "/acquisition-list").then().body("seats", empty()).body("students", empty());
    }

    @Test
    void otherPoliciesAreComparedWithTheBestOne() throws SQLException {
        for (String method : List.of("\"stable\"", "\"levels\", \"levels\": 2")) {
            String id = ARound.decided(", \"method\": " + method);
            ARound.step(id, "publications").statusCode(200).body("report.proof", nullValue())
                    .body("report.comparisons.method", hasItem("best")).body("report.figures.placed", greaterThan(0));
            for (int i = 1; i <= 3; i++) {
                ARound.answer(id, i).statusCode(200).body("candidates", equalTo(1)).body("remedies", empty());
            }
            EmptyTables.run(database, "delete from placement", "update search_case set state = 'searching'");
        }
        ARound.open("{\"pact\": \"amersfoort\", \"method\": \"levels\"}").statusCode(400)
                .body("errors.pointer", contains("/levels"));
        ARound.open("{\"pact\": \"amersfoort\", \"levels\": 2}").statusCode(400).body("errors.code",
                contains("only_with_levels"));
    }
}
