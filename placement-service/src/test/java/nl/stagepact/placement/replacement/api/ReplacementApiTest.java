package nl.stagepact.placement.replacement.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.searchcase.api.ASearchCase.key;
import static nl.stagepact.placement.searchcase.api.ASearchCase.push;
import static nl.stagepact.placement.searchcase.api.ASearchCase.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import java.sql.SQLException;
import java.time.LocalDate;
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
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.placement.api.APlacement;
import nl.stagepact.placement.placement.usecase.StartPlacements;
import nl.stagepact.placement.vacancy.api.AVacancyBody;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-coordinator-a", roles = "school-coordinator")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-coordinator-a"), @Claim(key = "institution_code", value = "99DA") })
class ReplacementApiTest {

    private static final String REPLACEMENTS = "/placement/v1/replacements";
    private static final String SECOND = "900000002";

    @Inject
    DataSource database;

    @Inject
    StartPlacements startPlacements;

    @BeforeEach
    void aSchoolWithCompanies() throws SQLException {
        AVacancyBody.companies(database);
        push(withKey(key(1)).json()).statusCode(200);
    }

    @Test
    void theStudentSeeksAgainAndTheCompanyNoticesNothing() {
        String id = APlacement.agreed(key(1));
        int version = APlacement.version(id);
        ask(token(), key(1)).statusCode(204);
        given().get("/placement/v1/search-cases/" + key(1)).then().body("state", equalTo("school_places"));
        APlacement.get(id).body("state", equalTo("agreed"));
        assertThat(APlacement.version(id)).isEqualTo(version);
    }

    @Test
    void aTokenIsSpentOnce() {
        APlacement.agreed(key(1));
        push(withKey(key(2)).json()).statusCode(200);
        APlacement.agreed(key(2));
        String token = token();
        ask(token, key(1)).statusCode(204);
        ask(token, key(2)).statusCode(409).body("type", endsWith("not-a-token"));
    }

    @Test
    void ofTwoWhoSpendATokenAtOnceOneSucceeds() {
        APlacement.agreed(key(1));
        String token = token();
        List<Integer> statuses = IntStream.range(0, 8).parallel().mapToObj(_ -> ask(token, key(1)).extract().statusCode())
                .toList();
        assertThat(statuses).containsOnlyOnce(204);
        assertThat(statuses.stream().filter(each -> each == 409)).hasSize(7);
    }

    @Test
    void aTokenIsNotSpentWhenThereIsNothingToReplace() {
        String token = token();
        ask(token, key(1)).statusCode(409).body("type", endsWith("nothing-to-replace"));
        ask(token, key(7)).statusCode(409).body("type", endsWith("nothing-to-replace"));
        APlacement.agreed(key(1));
        ask(token, key(1)).statusCode(204);
        ask(token(), key(1)).statusCode(409).body("type", endsWith("nothing-to-replace"));
    }

    @Test
    void aTokenIsOfItsSchool() throws SQLException {
        APlacement.agreed(key(1));
        String token = token();
        EmptyTables.run(database, "update replacement_token set organisation_code = '99DB'");
        ask(token, key(1)).statusCode(409).body("type", endsWith("nothing-to-replace"));
    }

    @Test
    void aTokenIsValidForAYear() throws SQLException {
        APlacement.agreed(key(1));
        String token = token();
        LocalDate today = FixedDay.TODAY;
        assertThat(Rows.count(database, "replacement_token where valid_until = '" + today.plusYears(1) + '\''))
                .isOne();
        EmptyTables.run(database, "update replacement_token set valid_until = '" + today.minusDays(1) + '\'');
        ask(token, key(1)).statusCode(409).body("type", endsWith("not-a-token"));
        EmptyTables.run(database, "update replacement_token set valid_until = '" + today + '\'');
        ask(token, key(1)).statusCode(204);
    }

    @Test
    void thePresentPlacementEndsWhenTheOtherOneBegins() throws SQLException {
        String first = APlacement.agreed(key(1));
        EmptyTables.run(database,
                "update placement set state = 'running', starts_on = '" + FixedDay.TODAY.minusDays(30) + "' where id = '"
                        + first
                        + '\'');
        ask(token(), key(1)).statusCode(204);
        String other = APlacement.propose(APlacement.body(key(1)).replace("900000001", SECOND)).statusCode(201).extract()
                .path("id");
        APlacement.terms(other, 1, ", \"minor\": false").statusCode(200);
        APlacement.signAll(other, 1);
        APlacement.get(first).body("state", equalTo("running"));
        EmptyTables.run(database, "update placement set starts_on = '" + FixedDay.TODAY + "' where id = '" + other + '\'');
        assertThat(startPlacements.startOne()).isTrue();
        APlacement.get(other).body("state", equalTo("running"));
        APlacement.get(first).body("state", equalTo("interrupted")).body("interruption", equalTo("not_told"))
                .body("interruptedOn", equalTo(FixedDay.TODAY.minusDays(1).toString()));
        assertThat(APlacement.events(database)).endsWith("placement-started", "placement-ended");
        assertThat(Rows.count(database, "replacement_request")).isZero();
    }

    /** What ends first does not take away the proposal of the other one. */
    @Test
    void aProposalStaysWhenThePresentPlacementIsInterrupted() {
        String first = APlacement.agreed(key(1));
        ask(token(), key(1)).statusCode(204);
        String other = APlacement.propose(APlacement.body(key(1)).replace("900000001", SECOND)).statusCode(201).extract()
                .path("id");
        APlacement.step(first, "interruptions", "{\"reason\": \"student_ended\"}").statusCode(200);
        given().get("/placement/v1/search-cases/" + key(1)).then().body("state", equalTo("proposed"));
        APlacement.step(other, "refusals", "{\"by\": \"student\", \"reason\": \"other_place\"}").statusCode(200);
        given().get("/placement/v1/search-cases/" + key(1)).then().body("state", equalTo("searching"));
    }

    /** As when both were asked to be replaced, which must keep nobody else from starting. */
    @Test
    void twoPlacementsOfAStudentThatStartOnOneDayLeaveTheLatestOne() throws SQLException {
        String first = APlacement.agreed(key(1));
        ask(token(), key(1)).statusCode(204);
        String second = other();
        ask(token(), key(1)).statusCode(204);
        push(withKey(key(2)).json()).statusCode(200);
        String third = APlacement.agreed(key(2));
        EmptyTables.run(database, "update placement set starts_on = '" + FixedDay.TODAY + '\'');
        while (startPlacements.startOne()) {
            // one after another
        }
        APlacement.get(first).body("state", equalTo("interrupted"));
        APlacement.get(second).body("state", equalTo("running"));
        APlacement.get(third).body("state", equalTo("running"));
    }

    @Test
    void whoseOtherPlaceFallsThroughSeeksAgain() {
        String first = APlacement.agreed(key(1));
        ask(token(), key(1)).statusCode(204);
        APlacement.step(other(), "interruptions", "{\"reason\": \"company_ended\"}").statusCode(200);
        given().get("/placement/v1/search-cases/" + key(1)).then().body("state", equalTo("school_places"));
        APlacement.get(first).body("state", equalTo("agreed"));
    }

    @Test
    void anotherPlaceIsAtAnotherCompany() {
        APlacement.agreed(key(1));
        ask(token(), key(1)).statusCode(204);
        APlacement.propose(APlacement.body(key(1))).statusCode(409).body("type", endsWith("has-place-there"));
    }

    @Test
    void aRequestIsTakenBack() {
        APlacement.agreed(key(1));
        ask(token(), key(1)).statusCode(204);
        String own = "/placement/v1/search-cases/" + key(1);
        given().contentType("application/json").body("{\"reason\": \"not_needed\"}").post(own + "/closures").then()
                .statusCode(409);
        given().delete(own + "/replacements").then().statusCode(204);
        given().get(own).then().body("state", equalTo("placed"));
        given().delete(own + "/replacements").then().statusCode(204);
        given().delete("/placement/v1/search-cases/" + key(9) + "/replacements").then().statusCode(404);
    }

    @Test
    void tokensThatWereLostAreRevoked() {
        APlacement.agreed(key(1));
        String token = token();
        given().delete("/placement/v1/replacement-tokens").then().statusCode(204);
        ask(token, key(1)).statusCode(409).body("type", endsWith("not-a-token"));
    }

    @Test
    void tokensAreStoredAsDigestsOnly() throws SQLException {
        given().contentType("application/json").body("{\"number\": 3}").post("/placement/v1/replacement-tokens").then()
                .statusCode(201).header("Cache-Control", "no-store")
                .body("tokens", hasSize(3)).body("tokens", everyItem(matchesPattern("[0-9a-f]{40}")))
                .body("validUntil", equalTo(FixedDay.TODAY.plusYears(1).toString()));
        assertThat(Rows.count(database, "replacement_token where length(digest) = 32")).isEqualTo(3);
    }

    @Test
    void aSchoolCannotFillTheTable() throws SQLException {
        EmptyTables.run(database, "insert into replacement_token select sha256(('t' || n)::bytea), '99DA', '2027-11-10'"
                + " from generate_series(1, 19500) n");
        given().contentType("application/json").body("{\"number\": 501}").post("/placement/v1/replacement-tokens").then()
                .statusCode(409).body("type", endsWith("too-many-tokens"));
        given().contentType("application/json").body("{\"number\": 500}").post("/placement/v1/replacement-tokens").then()
                .statusCode(201);
    }

    @Test
    void allFaultsAreNamed() {
        given().contentType("application/json").body("{\"token\": \"abc\", \"caseKey\": \"Jan\", \"why\": \"x\"}")
                .post(REPLACEMENTS)
                .then().statusCode(400).body("errors.pointer", containsInAnyOrder("/why", "/caseKey", "/token"));
        given().contentType("application/json").body("{\"number\": 1001}").post("/placement/v1/replacement-tokens").then()
                .statusCode(400);
        given().contentType("application/json").body("{\"number\": 0}").post("/placement/v1/replacement-tokens").then()
                .statusCode(400);
    }

    /** At another company. */
    private static String other() {
        String id = APlacement.propose(APlacement.body(key(1)).replace("900000001", SECOND)).statusCode(201).extract()
                .path("id");
        APlacement.terms(id, 1, ", \"minor\": false").statusCode(200);
        APlacement.signAll(id, 1);
        return id;
    }

    private static String token() {
        return given().contentType("application/json").body("{\"number\": 1}").post("/placement/v1/replacement-tokens").then()
                .statusCode(201).extract().path("tokens[0]");
    }

    private static ValidatableResponse ask(String token, String caseKey) {
        return given().contentType("application/json").body("""
                {"token": "%s", "caseKey": "%s"}""".formatted(token, caseKey)).post(REPLACEMENTS).then();
    }
}
