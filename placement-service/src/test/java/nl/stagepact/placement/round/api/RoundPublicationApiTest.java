package nl.stagepact.placement.round.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.searchcase.api.ASearchCase.key;
import static nl.stagepact.placement.searchcase.api.ASearchCase.push;
import static nl.stagepact.placement.searchcase.api.ASearchCase.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.List;

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
import nl.stagepact.placement.round.usecase.PublishRound;
import nl.stagepact.placement.searchcase.api.ASearchCase;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-coordinator-a", roles = "school-coordinator")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-coordinator-a"), @Claim(key = "institution_code", value = "99DA"),
        @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
class RoundPublicationApiTest {

    @Inject
    DataSource database;

    @Inject
    PublishRound publishRound;

    @BeforeEach
    void threeStudentsAndTwoPlaces() throws SQLException {
        ARound.forThreeStudents(database);
    }

    @Test
    void whatIsGoneAtPublicationIsNotProposed() throws SQLException {
        String id = ARound.decided("");
        EmptyTables.run(database, "update search_case set state = 'placed' where case_key = '" + key(1) + '\'',
                "update vacancy set places = 1");
        ARound.step(id, "publications").statusCode(200).body("report.figures.placed", equalTo(1))
                .body("report.changedSinceFrozen", equalTo(2)).body("report.proof.holds", equalTo(true));
        assertThat(Rows.count(database, "placement")).isEqualTo(1);
        ARound.answer(id, 1).statusCode(404);
    }

    @Test
    void aVacancyWhoseRecognitionIsWithdrawnInMidRoundGetsNobody() throws SQLException {
        String id = ARound.decided("");
        EmptyTables.run(database, "update vacancy set status = 'blocked', status_reason = 'not_recognised'");
        ARound.step(id, "publications").statusCode(200).body("report.figures.placed", equalTo(0));
        assertThat(Rows.count(database, "placement")).isZero();
        given().get(ASearchCase.CASES + "?state=searching").then().body("items", hasSize(3));
    }

    @Test
    void afterARefusalTheNextStudentIsProposedAndTheRefusedVacancyNotAgain() throws SQLException {
        String id = ARound.published();
        String placement = given().get(APlacement.PLACEMENTS).path("items[0].id");
        String refused = given().get(APlacement.PLACEMENTS).path("items[0].caseKey");
        APlacement.step(placement, "refusals", "{\"by\": \"student\", \"reason\": \"other_place\"}").statusCode(200);
        ARound.step(id, "follow-ups").statusCode(200).body("proposed", equalTo(1));
        given().get(APlacement.PLACEMENTS + "?state=proposed").then().body("items", hasSize(2))
                .body("items.caseKey", not(hasItem(refused)));
        ARound.step(id, "follow-ups").statusCode(200).body("proposed", equalTo(0)).body("students", equalTo(1))
                .body("places", equalTo(0));
    }

    @Test
    void whoSeeksAnotherPlaceIsNotProposedTheSameCompany() throws SQLException {
        String placement = APlacement.agreed(key(1));
        EmptyTables.run(database, "insert into replacement_request values ('" + placement + "')",
                "update search_case set state = 'school_places' where case_key = '" + key(1) + '\'');
        String id = ARound.published();
        ARound.answer(id, 1).body("vacancyId", nullValue()).body("candidates", equalTo(0));
        given().get(APlacement.PLACEMENTS + "?state=proposed").then().body("items", hasSize(2));
    }

    @Test
    void aRoundIsPublishedAtItsMomentAndNotBefore() throws SQLException {
        String id = ARound.decided(", \"publishAt\": \"2026-11-17T08:00:00Z\"");
        ARound.step(id, "publications").statusCode(409).body("type", containsString("too-early"));
        assertThat(publishRound.publishOne()).isFalse();
        EmptyTables.run(database, "update matching_round set publish_at = {now} - interval '1 minute'");
        assertThat(publishRound.publishOne()).isTrue();
        ARound.get(id).body("state", equalTo("published"));
    }

    @Test
    void aDecisionThatNobodyPublishesIsPublishedAtTheEndOfItsTerm() throws SQLException {
        String id = ARound.decided("");
        assertThat(publishRound.publishOne()).isFalse();
        EmptyTables.run(database, "update matching_round set due_at = {now}");
        assertThat(publishRound.publishOne()).isTrue();
        ARound.get(id).body("state", equalTo("published"));
    }

    @Test
    void whoMustHaveAnotherPlaceSinceTheInputWasFrozenGetsNoProposal() throws SQLException {
        String id = ARound.decided("");
        push(withKey(key(1)).with("ageBand", "from_18").with("inRounds", false).json(),
                withKey(key(2)).with("ageBand", "under_16").json(),
                withKey(key(3)).with("ageBand", "from_18").with("applications", 9).with("wishes", List.of("B1-K1-W1")).json())
                .body("changed", equalTo(3));
        ARound.step(id, "publications").statusCode(200).body("report.figures.placed", equalTo(1))
                .body("report.changedSinceFrozen", equalTo(2));
        given().get(APlacement.PLACEMENTS).then().body("items.caseKey", contains(key(3)))
                .body("items.roundId", contains(id));
    }

    @Test
    void aCaseWithAProposalKeepsWhatWasDecidedAbout() {
        ARound.published();
        String proposed = given().get(ASearchCase.CASES + "?state=proposed").path("items[0].content.caseKey");
        push(withKey(proposed).with("ageBand", "under_16").json()).body("matched", equalTo(1)).body("changed", equalTo(0));
        given().get(ASearchCase.CASES + '/' + proposed).then().body("content.ageBand", equalTo("from_18"));
    }
}
