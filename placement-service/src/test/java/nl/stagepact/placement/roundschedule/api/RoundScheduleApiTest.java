package nl.stagepact.placement.roundschedule.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
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
import io.restassured.response.ValidatableResponse;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.round.api.ARound;
import nl.stagepact.placement.round.usecase.CommitPart;
import nl.stagepact.placement.round.usecase.PassTerms;
import nl.stagepact.placement.round.usecase.RoundRights;
import nl.stagepact.placement.roundschedule.usecase.OpenScheduledRounds;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-pact-admin", roles = "pact-admin")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-pact-admin"),
        @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
class RoundScheduleApiTest {

    private static final String SCHEDULE = "/placement/v1/pacts/amersfoort/round-schedule";
    private static final String EVERY_WEEK = """
            {"nextAt": "2026-11-16T09:59:00+01:00", "everyWeeks": 1, "termHours": 24, "publishAfterHours": 72}""";

    @Inject
    DataSource database;

    @Inject
    OpenScheduledRounds openScheduledRounds;

    @Inject
    PassTerms passTerms;

    @Inject
    CommitPart commitPart;

    @BeforeEach
    void empty() throws SQLException {
        EmptyTables.in(database);
    }

    @Test
    void aRoundIsOpenedAtItsMomentInTheNameOfThePact() {
        put(EVERY_WEEK).statusCode(200).header("ETag", "\"v1\"").body("method", equalTo("best"));
        assertThat(openScheduledRounds.openOne()).isTrue();
        assertThat(openScheduledRounds.openOne()).isFalse();
        given().get(ARound.ROUNDS).then().body("items.state", contains("committing")).body("items.termHours", contains(24))
                .body("items[0].publishAt", startsWith("2026-11-19T"));
        given().get(SCHEDULE).then().statusCode(200).body("nextAt", equalTo("2026-11-23T08:59:00Z"));
    }

    @Test
    void itsInputIsFrozenWhenTheTermToCommitIsOver() throws SQLException {
        String id = opened();
        commit(id, "99DA", 1);
        commit(id, "99DB", 2);
        assertThat(passTerms.passOne()).isFalse();
        EmptyTables.run(database, "update matching_round set due_at = {now}");
        assertThat(passTerms.passOne()).isTrue();
        ARound.get(id).body("state", equalTo("revealing")).body("cases", equalTo(0));
    }

    @Test
    void itIsAbandonedWhenFewerThanTwoHaveCommitted() throws SQLException {
        String id = opened();
        commit(id, "99DA", 1);
        EmptyTables.run(database, "update matching_round set due_at = {now}");
        assertThat(passTerms.passOne()).isTrue();
        ARound.get(id).body("state", equalTo("abandoned"));
    }

    @Test
    void aTurnIsLeftOutWhileTheRoundBeforeIsOpen() throws SQLException {
        opened();
        EmptyTables.run(database, "update round_schedule set next_at = {now}");
        assertThat(openScheduledRounds.openOne()).isTrue();
        given().get(ARound.ROUNDS).then().body("items", hasSize(1));
        assertThat(openScheduledRounds.openOne()).isFalse();
    }

    @Test
    void aScheduleIsChangedAndRemoved() {
        put(EVERY_WEEK).statusCode(200);
        put(EVERY_WEEK.replace("\"everyWeeks\": 1", "\"everyWeeks\": 4")).statusCode(200).header("ETag", "\"v2\"")
                .body("everyWeeks", equalTo(4));
        given().delete(SCHEDULE).then().statusCode(204);
        given().delete(SCHEDULE).then().statusCode(204);
        given().get(SCHEDULE).then().statusCode(404);
        assertThat(openScheduledRounds.openOne()).isFalse();
    }

    @Test
    void nobodyOverwritesWhatAnotherOneSet() {
        put(EVERY_WEEK).statusCode(200);
        given().contentType("application/json").header("If-Match", "\"v9\"").body(EVERY_WEEK).put(SCHEDULE).then()
                .statusCode(412);
        given().contentType("application/json").header("If-Match", "\"v1\"").body(EVERY_WEEK).put(SCHEDULE).then()
                .statusCode(200);
    }

    @Test
    void manyAtOnceSetAndRemoveIt() {
        assertThat(IntStream.range(0, 16).parallel().map(i -> i % 2 == 0 ? put(EVERY_WEEK).extract().statusCode()
                : given().delete(SCHEDULE).statusCode())).allMatch(status -> status == 200 || status == 204);
    }

    @Test
    void anotherPactHasItsOwn() {
        given().contentType("application/json").body(EVERY_WEEK).put("/placement/v1/pacts/leiden-071/round-schedule").then()
                .statusCode(403).body("type", endsWith("not-a-partner-of-pact"));
        given().delete("/placement/v1/pacts/leiden-071/round-schedule").then().statusCode(403);
        given().get("/placement/v1/pacts/leiden-071/round-schedule").then().statusCode(404);
    }

    @Test
    void allFaultsAreNamed() {
        put("{\"nextAt\": \"2027-02-30T08:00:00Z\", \"everyWeeks\": 53, \"method\": \"levels\", \"publishAfterHours\": 0}")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/nextAt", "/everyWeeks", "/levels", "/publishAfterHours"));
    }

    private String opened() {
        put(EVERY_WEEK).statusCode(200);
        assertThat(openScheduledRounds.openOne()).isTrue();
        return given().get(ARound.ROUNDS).path("items[0].id");
    }

    private void commit(String id, String party, int number) {
        commitPart.commit(UUID.fromString(id), ARound.commitment(id, party, 1, number),
                new RoundRights("demo", party, Set.of("amersfoort")));
    }

    private static ValidatableResponse put(String body) {
        return given().contentType("application/json").body(body).put(SCHEDULE).then();
    }
}
