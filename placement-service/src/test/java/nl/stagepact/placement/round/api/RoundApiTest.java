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
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;

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
import nl.stagepact.placement.round.usecase.DecideRounds;
import nl.stagepact.placement.round.usecase.PassTerms;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-coordinator-a", roles = "school-coordinator")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-coordinator-a"), @Claim(key = "institution_code", value = "99DA"),
        @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
class RoundApiTest {

    @Inject
    DataSource database;

    @Inject
    DecideRounds decideRounds;

    @Inject
    PassTerms passTerms;

    @BeforeEach
    void threeStudentsAndTwoPlaces() throws SQLException {
        ARound.forThreeStudents(database);
    }

    @Test
    void aSecondPartyIsNeededAndTheOpenerFreezes() {
        String id = ARound.opened("");
        ARound.commit(id, "99DA", 1, 1).statusCode(200);
        ARound.step(id, "freezes").statusCode(409).body("type", containsString("too-few-parties"));
        ARound.commit(id, "99DA", 1, 2).statusCode(409).body("type", containsString("committed-already"));
        ARound.reveal(id, 1).statusCode(409).body("type", containsString("round-not-in-state"));
    }

    @Test
    void aRoundOfAnotherPactDoesNotExist() throws SQLException {
        String id = ARound.opened("");
        EmptyTables.run(database, "update matching_round set pact_code = 'leiden-071'");
        given().get(ROUNDS + '/' + id).then().statusCode(404);
        ARound.commit(id, "99DA", 1, 1).statusCode(404);
        given().get(ROUNDS).then().body("items", empty());
        ARound.open("{\"pact\": \"leiden-071\"}").statusCode(403).body("type", containsString("not-a-partner-of-pact"));
    }

    @Test
    void onlyTheOpenerFreezesAndPublishes() throws SQLException {
        String id = ARound.decided("");
        EmptyTables.run(database, "update matching_round set opened_by = '99DB'");
        ARound.step(id, "publications").statusCode(403).body("type", containsString("not-your-round"));
        ARound.step(id, "follow-ups").statusCode(403);
    }

    @Test
    void aDecisionThatWasInterruptedIsMadeOnceByWhoeverIsNext() throws SQLException {
        String id = ARound.revealed("");
        EmptyTables.run(database, "update matching_round set state_since = state_since - interval '1 hour'");
        assertThat(decideRounds.decideOne()).isTrue();
        assertThat(decideRounds.decideOne()).isFalse();
        ARound.get(id).body("state", equalTo("decided"));
    }

    @Test
    void theSameInputPolicyAndSaltLeadToTheSameHash() throws SQLException {
        String id = ARound.published();
        String hash = ARound.get(id).extract().path("resultHash");
        EmptyTables.run(database, "delete from placement", "update search_case set state = 'searching'",
                "update matching_round set state = 'ready', result_hash = null");
        decideRounds.decideOne();
        ARound.step(id, "publications").statusCode(200).body("resultHash", equalTo(hash));
    }

    @Test
    void aSchoolThatFlagsTooManyGetsNoPriorityForThem() throws SQLException {
        push(withKey(key(1)).with("ageBand", "from_18").with("atRisk", true).json(),
                withKey(key(2)).with("ageBand", "from_18").with("atRisk", true).json());
        String id = ARound.decided(", \"maxFlaggedPercent\": 50");
        ARound.get(id).body("schools.flaggedPercent", contains(nullValue())).body("schools.flagsCount", contains(false));
        ARound.step(id, "publications").body("report.figures.placed", equalTo(2));
        assertThat(placedOfFirstClass()).isZero();
        EmptyTables.run(database, "delete from placement", "update search_case set state = 'searching'");
        String other = ARound.decided(", \"maxFlaggedPercent\": 67");
        ARound.step(other, "publications").body("report.figures.placedByClass", nullValue());
        assertThat(placedOfFirstClass()).isEqualTo(2);
    }

    @Test
    void whoOptedOutTakesNoPart() {
        push(withKey(key(1)).with("inRounds", false).json());
        ARound.get(ARound.decided("")).body("cases", equalTo(2));
    }

    @Test
    void aPactHasOneRoundAtATime() throws SQLException {
        ARound.opened("");
        ARound.open("{\"pact\": \"amersfoort\"}").statusCode(409).body("type", containsString("one-round-at-a-time"));
        EmptyTables.run(database, "update matching_round set due_at = {now}");
        passTerms.passOne();
        ARound.opened("");
    }

    @Test
    void itsOpenerGivesUpARoundUntilItIsFrozen() throws SQLException {
        String id = ARound.opened("");
        ARound.get(id).body("openedBy", equalTo("99DA"));
        EmptyTables.run(database, "update matching_round set opened_by = '99DB'");
        ARound.step(id, "abandonments").statusCode(403);
        EmptyTables.run(database, "update matching_round set opened_by = '99DA'");
        ARound.step(id, "abandonments").statusCode(200).body("state", equalTo("abandoned"));
        ARound.step(ARound.revealed(""), "abandonments").statusCode(409);
    }

    @Test
    void aRoundWhoseTermIsOverIsAbandoned() throws SQLException {
        String id = ARound.opened("");
        assertThat(passTerms.passOne()).isFalse();
        EmptyTables.run(database, "update matching_round set due_at = {now}");
        assertThat(passTerms.passOne()).isTrue();
        ARound.get(id).body("state", equalTo("abandoned"));
        ARound.commit(id, "99DA", 1, 1).statusCode(409).body("detail", containsString("gestaakt"));
    }

    private long placedOfFirstClass() {
        return Rows.count(database, """
                matching_round_report r join matching_round m on m.id = r.round_id,
                    generate_series(1, (r.report -> 'figures' -> 'placedByClass' ->> 0)::int)
                where m.state_since = (select max(state_since) from matching_round)""");
    }
}
