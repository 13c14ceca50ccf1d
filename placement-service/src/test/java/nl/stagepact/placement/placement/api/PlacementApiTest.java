package nl.stagepact.placement.placement.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.searchcase.api.ASearchCase.key;
import static nl.stagepact.placement.searchcase.api.ASearchCase.push;
import static nl.stagepact.placement.searchcase.api.ASearchCase.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import nl.stagepact.placement.placement.usecase.LapsePlacements;
import nl.stagepact.placement.placement.usecase.StartPlacements;
import nl.stagepact.placement.searchcase.api.ASearchCase;
import nl.stagepact.placement.vacancy.api.AVacancyBody;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school-a", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-a"), @Claim(key = "institution_code", value = "99DA") })
class PlacementApiTest {

    @Inject
    DataSource database;

    @Inject
    StartPlacements startPlacements;

    @Inject
    LapsePlacements lapsePlacements;

    @BeforeEach
    void aSearchCase() throws SQLException {
        AVacancyBody.companies(database);
        push(withKey(key(1)).with("ageBand", "from_18").json()).statusCode(200);
    }

    @Test
    void aSelfFoundPlaceRunsFromProposalToOutcome() throws SQLException {
        String id = APlacement.proposed(key(1));
        APlacement.get(id).body("state", equalTo("proposed")).body("caseKey", equalTo(key(1)))
                .body("qualifies", equalTo(true)).body("origin", equalTo("student")).body("signers", empty());
        state("proposed");
        APlacement.step(id, "visits", "{\"visitedOn\": \"" + FixedDay.TODAY + "\"}").statusCode(200);
        APlacement.terms(id, 2, "").statusCode(200).body("signers", contains("school", "company", "student"));
        APlacement.sign(id, 1, "student").statusCode(200).body("state", equalTo("proposed"));
        APlacement.sign(id, 1, "company", true).statusCode(200);
        APlacement.sign(id, 1, "school").statusCode(200).body("state", equalTo("agreed"))
                .body("terms[0].agreedAt", notNullValue())
                .body("terms[0].signatures.signer", contains("school", "company", "student"));
        state("placed");
        assertThat(startPlacements.startOne()).as("its first day is still to come").isFalse();
        EmptyTables.run(database, "update placement set starts_on = {today}");
        assertThat(startPlacements.startOne()).isTrue();
        APlacement.step(id, "outcomes", "{\"outcomes\": [\"diploma_part\", \"hired\"]}").statusCode(200)
                .body("state", equalTo("ended")).body("outcomes", contains("diploma_part", "hired"));
        assertThat(events()).containsExactly("placement-proposed", "placement-agreed", "placement-started",
                "placement-ended");
    }

    @Test
    void closingACaseLetsItsProposalLapse() throws SQLException {
        String id = APlacement.proposed(key(1));
        given().contentType("application/json").body("{\"reason\": \"left_programme\"}")
                .post(ASearchCase.CASES + '/' + key(1) + "/closures").then().statusCode(200);
        APlacement.get(id).body("state", equalTo("lapsed"));
        APlacement.terms(id, APlacement.version(id), ", \"minor\": false").statusCode(409);
        assertThat(events()).containsExactly("placement-proposed", "placement-refused");
    }

    @Test
    void aSchoolRecordsThatACompanyRefusedByTelephone() {
        String id = APlacement.proposed(key(1));
        APlacement.step(id, "refusals", "{\"by\": \"company\", \"reason\": \"no_supervisor\", \"elsewhere\": true}")
                .statusCode(200).body("refusedBy", equalTo("company"));
        given().delete(APlacement.PLACEMENTS + '/' + id + "/signatures/student").then().statusCode(409);
    }

    @Test
    void aCompanyThatIsNotRecognisedOnTheFirstDayGetsNoStudent() throws SQLException {
        EmptyTables.run(database, "update recognition set withdrawn_on = {today}, withdrawal_reason = 'quality'");
        APlacement.propose(APlacement.body(key(1))).statusCode(409).body("type", containsString("company-may-not-train"));
        APlacement.propose(APlacement.body(key(1)).replace("900000001", "unknown")).statusCode(409)
                .body("detail", containsString("SBB"));
        state("searching");
        assertThat(events()).isEmpty();
    }

    @Test
    void aPlaceInAnotherLearningPathDoesNotQualify() {
        String id = APlacement.propose(APlacement.body(key(1)).replace("\"bol\"", "\"third\"")).statusCode(201)
                .extract().path("id");
        APlacement.get(id).body("qualifies", equalTo(false));
    }

    @Test
    void ofManyStudentsAtOnceAsManyGetAVacancyAsItHasPlaces() throws Exception {
        String vacancy = AVacancyBody.published(AVacancyBody.of("Bakker", "25180", ""));
        push(IntStream.range(10, 20).mapToObj(i -> withKey(key(i)).json()).toArray(String[]::new));
        try (ExecutorService many = Executors.newFixedThreadPool(10)) {
            List<Future<Integer>> answers = IntStream.range(10, 20).mapToObj(
                    i -> many.submit(() -> APlacement.propose(APlacement.inVacancy(key(i), vacancy)).extract().statusCode()))
                    .toList();
            int proposed = 0;
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
                proposed += answer.get() == 201 ? 1 : 0;
            }
            assertThat(proposed).isEqualTo(2);
        }
        assertThat(Rows.count(database, "placement")).isEqualTo(2);
    }

    @Test
    void placementsOfOneStudentAreFoundByItsKey() {
        push(withKey(key(2)).json());
        String id = APlacement.proposed(key(1));
        APlacement.proposed(key(2));
        given().get(APlacement.PLACEMENTS + "?caseKey=" + key(1)).then().statusCode(200).body("items.id", contains(id));
        given().get(APlacement.PLACEMENTS + "?state=ended&caseKey=" + key(1)).then().body("items", empty());
        given().get(APlacement.PLACEMENTS + "?caseKey=" + key(7)).then().statusCode(200).body("items", empty());
        given().get(APlacement.PLACEMENTS + "?caseKey=Jansen").then().statusCode(400)
                .body("errors.parameter", contains("caseKey"));
    }

    @Test
    void aStudentHasOnePlaceAtATime() {
        APlacement.proposed(key(1));
        APlacement.propose(APlacement.body(key(1))).statusCode(409).body("type", containsString("search-case-not-seeking"));
        given().contentType("application/json").body("{\"reason\": \"place_elsewhere\"}")
                .post(ASearchCase.CASES + '/' + key(1) + "/closures").then().statusCode(200);
        APlacement.propose(APlacement.body(key(1))).statusCode(409);
    }

    @Test
    void aRefusalLetsTheStudentSeekAgainAndNamesNoPerson() throws SQLException {
        String id = APlacement.proposed(key(1));
        APlacement.step(id, "refusals", "{\"by\": \"company\", \"reason\": \"no_supervisor\"}").statusCode(403)
                .body("type", containsString("not-your-signature"));
        APlacement.step(id, "refusals", "{\"by\": \"student\", \"reason\": \"capacity_gone\"}").statusCode(409)
                .body("type", containsString("not-your-reason"));
        APlacement.step(id, "refusals", "{\"by\": \"student\", \"reason\": \"journey_does_not_fit\"}").statusCode(200)
                .body("state", equalTo("refused"));
        state("searching");
        APlacement.step(id, "refusals", "{\"by\": \"student\", \"reason\": \"other_place\"}").statusCode(409)
                .body("detail", containsString("geweigerd"));
        assertThat(events()).containsExactly("placement-proposed", "placement-refused");
        APlacement.proposed(key(1));
    }

    @Test
    void anInterruptedPlacementKeepsItsReasonAndTheStudentSeeksAgain() throws SQLException {
        String id = APlacement.proposed(key(1));
        APlacement.draft(id, FixedDay.TODAY, 24);
        APlacement.signAll(id, 1);
        APlacement.step(id, "interruptions", "{\"lastDay\": \"2099-01-01\", \"reason\": \"company_ended\"}").statusCode(400)
                .body("errors.code", contains("in_the_future"));
        APlacement.step(id, "interruptions", "{\"lastDay\": \"2020-01-01\", \"reason\": \"company_ended\"}").statusCode(409)
                .body("type", containsString("no-last-day"));
        APlacement.step(id, "interruptions", "{\"reason\": \"company_ended\"}").statusCode(409);
        APlacement.step(id, "interruptions",
                "{\"lastDay\": \"" + FixedDay.TODAY + "\", \"reason\": \"other_work_than_agreed\"}").statusCode(200)
                .body("state", equalTo("interrupted")).body("interruption", equalTo("other_work_than_agreed"));
        state("searching");
        APlacement.terms(id, APlacement.version(id), "").statusCode(409);
    }

    @Test
    void aPlacementThatHasNotBegunIsCancelledWithoutALastDay() {
        String id = APlacement.agreed(key(1));
        APlacement.step(id, "interruptions", "{\"lastDay\": \"" + FixedDay.TODAY + "\", \"reason\": \"student_ended\"}")
                .statusCode(409);
        APlacement.step(id, "interruptions", "{\"reason\": \"student_ended\"}").statusCode(200)
                .body("state", equalTo("interrupted")).body("interruptedOn", nullValue());
        state("searching");
    }

    @Test
    void aWithdrawalListsPlacementsThatWereAgreedHere() throws SQLException {
        APlacement.agreed(key(1));
        EmptyTables.run(database,
                """
                        insert into recognition_withdrawal (leerbedrijf_id, programme_code, withdrawn_on, reason, recorded_at)
                        values ('900000001', '25180', {today}, 'quality', {now})""");
        given().get("/placement/v1/institutions/99DA/withdrawals").then().statusCode(200).body("items", hasSize(1))
                .body("items[0].placements.students", contains(1))
                .body("items[0].placements.to", contains(APlacement.LAST.toString()));
    }

    @Test
    void aProposalLapsesWhenItsVacancyIsGone() throws SQLException {
        String vacancy = AVacancyBody.published(AVacancyBody.of("Bakker", "25180", ""));
        String id = APlacement.propose(APlacement.inVacancy(key(1), vacancy)).statusCode(201).extract().path("id");
        assertThat(lapsePlacements.lapseSome()).isZero();
        EmptyTables.run(database, "update vacancy set status = 'blocked', status_reason = 'not_recognised'");
        assertThat(lapsePlacements.lapseSome()).isEqualTo(1);
        APlacement.get(id).body("state", equalTo("lapsed")).body("refusedBy", nullValue());
        state("searching");
        assertThat(events()).containsExactly("placement-proposed", "placement-refused");
    }

    @Test
    void repeatingAProposalWithItsKeyMakesNoSecondOne() throws SQLException {
        String key = UUID.randomUUID().toString();
        String first = propose(key).statusCode(201).extract().path("id");
        propose(key).statusCode(201).body("id", equalTo(first));
        assertThat(Rows.count(database, "placement")).isEqualTo(1);
    }

    @Test
    void aSchoolSeesNothingOfAnother() throws SQLException {
        String id = APlacement.agreed(key(1));
        EmptyTables.run(database, "update placement set organisation_code = '99DB'");
        given().get(APlacement.PLACEMENTS + '/' + id).then().statusCode(404);
        given().get(APlacement.PLACEMENTS).then().body("items", empty());
        APlacement.sign(id, 1, "school").statusCode(404);
        APlacement.step(id, "outcomes", "{\"outcomes\": []}").statusCode(404);
        APlacement.step(id, "refusals", "{\"by\": \"school\", \"reason\": \"other_place\"}").statusCode(404);
        APlacement.terms(id, 5, "").statusCode(404);
    }

    private static ValidatableResponse propose(String key) {
        return given().contentType("application/json").header("Idempotency-Key", key).body(APlacement.body(key(1)))
                .post(APlacement.PLACEMENTS).then();
    }

    private static void state(String expected) {
        given().get(ASearchCase.CASES + '/' + key(1)).then().body("state", equalTo(expected));
    }

    private List<String> events() throws SQLException {
        return APlacement.events(database);
    }
}
