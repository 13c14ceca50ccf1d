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
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.List;
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
import nl.stagepact.placement.placement.api.APlacement;
import nl.stagepact.placement.round.usecase.CommitPart;
import nl.stagepact.placement.round.usecase.DecideRounds;
import nl.stagepact.placement.round.usecase.PassTerms;
import nl.stagepact.placement.round.usecase.PublishRound;
import nl.stagepact.placement.round.usecase.RevealPart;
import nl.stagepact.placement.round.usecase.RoundRights;
import nl.stagepact.placement.searchcase.api.ASearchCase;
import nl.stagepact.placement.vacancy.api.AVacancyBody;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-coordinator-a", roles = "school-coordinator")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-coordinator-a"), @Claim(key = "institution_code", value = "99DA"),
        @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
class RoundApiTest {

    private static final RoundRights SCHOOL_B = new RoundRights("demo-school-b", "99DB", Set.of("amersfoort"));

    @Inject
    DataSource database;

    @Inject
    CommitPart commitPart;

    @Inject
    RevealPart revealPart;

    @Inject
    DecideRounds decideRounds;

    @Inject
    PublishRound publishRound;

    @Inject
    PassTerms passTerms;

    @BeforeEach
    void threeStudentsAndTwoPlaces() throws SQLException {
        AVacancyBody.companies(database);
        AVacancyBody.published(AVacancyBody.of("Bakker", "25180", ""));
        push(IntStream.rangeClosed(1, 3).mapToObj(i -> withKey(key(i)).with("ageBand", "from_18").json())
                .toArray(String[]::new)).statusCode(200);
    }

    @Test
    void aRoundPlacesAsManyAsItCanProvesItAndTellsEveryoneWhy() throws SQLException {
        String id = decided("");
        ARound.get(id).body("state", equalTo("decided")).body("report", nullValue()).body("resultHash", nullValue())
                .body("inputHash", notNullValue()).body("salt", notNullValue()).body("cases", equalTo(3))
                .body("places", equalTo(1)).body("schools.organisationCode", contains("99DA"));
        answer(id, 1).statusCode(409).body("type", containsString("round-hidden"));
        ARound.step(id, "publications").statusCode(200).body("state", equalTo("published"))
                .body("report.figures.placed", equalTo(2)).body("report.proof.holds", equalTo(true))
                .body("report.proof.checkedStudents", equalTo(3)).body("report.sameForOtherOrder", equalTo(true))
                .body("report.sameForOtherGroups", equalTo(true)).body("report.changedSinceFrozen", equalTo(0))
                .body("report.comparisons.method", contains("first_come", "stable"));
        int placed = 0;
        for (int i = 1; i <= 3; i++) {
            var answer = answer(id, i).statusCode(200).extract().jsonPath();
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
        String id = published();
        answer(id, 9).body("vacancyId", nullValue()).body("candidates", equalTo(0))
                .body("removed.constraint", contains("days")).body("remedies", empty());
        push(withKey(key(8)).with("minDaysPerWeek", 3).with("days", List.of("monday", "tuesday", "friday")).json());
        String second = published();
        answer(second, 8).body("remedies.change", contains("one_day_less"))
                .body("text", hasItem(containsString("één dag per week minder")));
        push(withKey(key(8)).with("minDaysPerWeek", 2).with("days", List.of("monday", "tuesday", "friday")).json());
        String third = published();
        answer(third, 8).body("vacancyId", notNullValue());
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
        String id = decided("");
        EmptyTables.run(database, "update matching_round set opened_by = '99DB'");
        ARound.step(id, "publications").statusCode(403).body("type", containsString("not-your-round"));
        ARound.step(id, "follow-ups").statusCode(403);
    }

    @Test
    void whatIsGoneAtPublicationIsNotProposed() throws SQLException {
        String id = decided("");
        EmptyTables.run(database, "update search_case set state = 'placed' where case_key = '" + key(1) + '\'',
                "update vacancy set places = 1");
        ARound.step(id, "publications").statusCode(200).body("report.figures.placed", equalTo(1))
                .body("report.changedSinceFrozen", equalTo(2)).body("report.proof.holds", equalTo(true));
        assertThat(Rows.count(database, "placement")).isEqualTo(1);
        answer(id, 1).statusCode(404);
    }

    @Test
    void aVacancyWhoseRecognitionIsWithdrawnInMidRoundGetsNobody() throws SQLException {
        String id = decided("");
        EmptyTables.run(database, "update vacancy set status = 'blocked', status_reason = 'not_recognised'");
        ARound.step(id, "publications").statusCode(200).body("report.figures.placed", equalTo(0));
        assertThat(Rows.count(database, "placement")).isZero();
        given().get(ASearchCase.CASES + "?state=searching").then().body("items", hasSize(3));
    }

    @Test
    void afterARefusalTheNextStudentIsProposedAndTheRefusedVacancyNotAgain() throws SQLException {
        String id = published();
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
    void aDecisionThatWasInterruptedIsMadeOnceByWhoeverIsNext() throws SQLException {
        String id = revealed("");
        EmptyTables.run(database, "update matching_round set state_since = state_since - interval '1 hour'");
        assertThat(decideRounds.decideOne()).isTrue();
        assertThat(decideRounds.decideOne()).isFalse();
        ARound.get(id).body("state", equalTo("decided"));
    }

    @Test
    void theSameInputPolicyAndSaltLeadToTheSameHash() throws SQLException {
        String id = published();
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
        String id = decided(", \"maxFlaggedPercent\": 50");
        ARound.get(id).body("schools.flaggedPercent", contains(nullValue())).body("schools.flagsCount", contains(false));
        ARound.step(id, "publications").body("report.figures.placed", equalTo(2));
        assertThat(placedOfFirstClass()).isZero();
        EmptyTables.run(database, "delete from placement", "update search_case set state = 'searching'");
        String other = decided(", \"maxFlaggedPercent\": 67");
        ARound.step(other, "publications").body("report.figures.placedByClass", nullValue());
        assertThat(placedOfFirstClass()).isEqualTo(2);
    }

    @Test
    void whoOptedOutTakesNoPart() {
        push(withKey(key(1)).with("inRounds", false).json());
        ARound.get(decided("")).body("cases", equalTo(2));
    }

    @Test
    void aRoundIsPublishedAtItsMomentAndNotBefore() throws SQLException {
        String id = decided(", \"publishAt\": \"2026-11-17T08:00:00Z\"");
        ARound.step(id, "publications").statusCode(409).body("type", containsString("too-early"));
        assertThat(publishRound.publishOne()).isFalse();
        EmptyTables.run(database, "update matching_round set publish_at = {now} - interval '1 minute'");
        assertThat(publishRound.publishOne()).isTrue();
        ARound.get(id).body("state", equalTo("published"));
    }

    @Test
    void otherPoliciesAreComparedWithTheBestOne() throws SQLException {
        for (String method : List.of("\"stable\"", "\"levels\", \"levels\": 2")) {
            String id = decided(", \"method\": " + method);
            ARound.step(id, "publications").statusCode(200).body("report.proof", nullValue())
                    .body("report.comparisons.method", hasItem("best")).body("report.figures.placed", greaterThan(0));
            EmptyTables.run(database, "delete from placement", "update search_case set state = 'searching'");
        }
        ARound.open("{\"pact\": \"amersfoort\", \"method\": \"levels\"}").statusCode(400)
                .body("errors.pointer", contains("/levels"));
        ARound.open("{\"pact\": \"amersfoort\", \"levels\": 2}").statusCode(400).body("errors.code",
                contains("only_with_levels"));
    }

    @Test
    void theAcquisitionListTellsWhereOneMorePlaceHelps() {
        push(IntStream.rangeClosed(4, 8).mapToObj(i -> withKey(key(i)).json()).toArray(String[]::new));
        String id = decided("");
        given().get(ROUNDS + '/' + id + "/acquisition-list").then().statusCode(409);
        ARound.step(id, "publications").body("report.figures.placed", equalTo(2));
        given().get(ROUNDS + '/' + id + "/acquisition-list").then().statusCode(200)
                .body("seats.programmeCode", contains("25180")).body("seats.area", contains("38"))
                .body("seats.vacancies", contains(1)).body("students.students", contains(6));
    }

    @Test
    void fewStudentsAreInNoAcquisitionList() {
        String id = published();
        given().get(ROUNDS + '/' + id + "/acquisition-list").then().body("seats", empty()).body("students", empty());
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
    void aDecisionThatNobodyPublishesIsPublishedAtTheEndOfItsTerm() throws SQLException {
        String id = decided("");
        assertThat(publishRound.publishOne()).isFalse();
        EmptyTables.run(database, "update matching_round set due_at = {now}");
        assertThat(publishRound.publishOne()).isTrue();
        ARound.get(id).body("state", equalTo("published"));
    }

    @Test
    void whoMustHaveAnotherPlaceSinceTheInputWasFrozenGetsNoProposal() throws SQLException {
        String id = decided("");
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
        published();
        String proposed = given().get(ASearchCase.CASES + "?state=proposed").path("items[0].content.caseKey");
        push(withKey(proposed).with("ageBand", "under_16").json()).body("matched", equalTo(1)).body("changed", equalTo(0));
        given().get(ASearchCase.CASES + '/' + proposed).then().body("content.ageBand", equalTo("from_18"));
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

    private String published() {
        String id = decided("");
        ARound.step(id, "publications").statusCode(200);
        return id;
    }

    /** @param more fields of the round, after a comma */
    private String decided(String more) {
        String id = revealed(more);
        assertThat(decideRounds.decideOne()).isTrue();
        return id;
    }

    private String revealed(String more) {
        String id = ARound.opened(more);
        ARound.commit(id, "99DA", 1, 1).statusCode(200);
        commitPart.commit(UUID.fromString(id), ARound.commitment(id, "99DB", 1, 2), SCHOOL_B);
        ARound.step(id, "freezes").statusCode(200).body("state", equalTo("revealing"));
        ARound.reveal(id, 1).statusCode(200);
        revealPart.reveal(UUID.fromString(id), ARound.part(2), SCHOOL_B);
        return id;
    }

    private static ValidatableResponse answer(String id, int number) {
        return given().get(ROUNDS + '/' + id + "/search-cases/" + key(number)).then();
    }
}
