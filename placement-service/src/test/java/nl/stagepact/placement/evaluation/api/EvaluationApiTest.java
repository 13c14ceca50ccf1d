package nl.stagepact.placement.evaluation.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.searchcase.api.ASearchCase.key;
import static nl.stagepact.placement.searchcase.api.ASearchCase.push;
import static nl.stagepact.placement.searchcase.api.ASearchCase.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

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
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school-a", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-a"), @Claim(key = "institution_code", value = "99DA") })
class EvaluationApiTest {

    private static final String SUMMARY = "/placement/v1/training-companies/900000001/evaluation-summary";
    /** Of students of ended placements; the last of the given number is negative. */
    private static final String MANY = """
            insert into search_case select gen_random_uuid(), '99DA', gen_random_uuid()::text, '25180', '2', '{bol}', {today},
                {today}, 4, 20, '{monday}', 1, 1, '3811', 45, 'bicycle', '{}', '{}', null, {today}, false, null, 'student', true, 0,
                0, 0, 'placed', {now}, null, null, {now}, {now}, 'bulk', 1 from generate_series(1, %d)""";
    private static final String PLACEMENTS = """
            insert into placement (id, search_case_id, organisation_code, leerbedrijf_id, programme_code, learning_path, origin,
                qualifies, state, state_since, required_signers, outcomes, proposed_at, proposed_by, version)
            select gen_random_uuid(), id, '99DA', '900000001', '25180', 'bol', 'school', true, 'ended', {now}, '{}', '{}', {now},
                'bulk', 1 from search_case where recorded_by = 'bulk'""";
    private static final String EVALUATIONS = """
            insert into evaluation (placement_id, party, company_guidance, clear_task, recorded_at, recorded_by)
            select id, 'student', case when n %% 2 = 0 then 5 else 3 end, case when n < 4 then true end,
                {now} + n * interval '1 minute', 'bulk'
            from (select id, row_number() over (order by id) as n from placement where proposed_by = 'bulk') p""";

    @Inject
    DataSource database;

    @BeforeEach
    void companies() throws SQLException {
        AVacancyBody.companies(database);
    }

    @Test
    void aStudentEvaluatesARunningPlacementAndNobodyReadsIt() throws SQLException {
        push(withKey(key(1)).with("ageBand", "from_18").json());
        String id = APlacement.agreed(key(1));
        evaluate(id, "student", "{\"learned\": 5}").statusCode(409).body("type", containsString("nothing-to-evaluate"));
        EmptyTables.run(database, "update placement set state = 'running'");
        evaluate(id, "student", "{\"learned\": 5, \"clearTask\": true}").statusCode(204);
        evaluate(id, "student", "{\"learned\": 2}").statusCode(204);
        assertThat(Rows.count(database, "evaluation where learned = 2 and clear_task is null")).isEqualTo(1);
        evaluate(id, "student", "{}").statusCode(400).body("errors.code", contains("no_answer"));
        evaluate(id, "company", "{\"learned\": 2}").statusCode(403);
        evaluate(id, "guardian", "{\"learned\": 2}").statusCode(404);
        evaluate(id, "student", "{\"learned\": 6, \"preparation\": 0}").statusCode(400).body("errors.size()", equalTo(2));
        given().get(SUMMARY).then().statusCode(200).body("evaluations", equalTo(0)).body("shares", empty());
    }

    @Test
    void sharesArePublishedOfTenOrMoreInStepsOfFive() throws SQLException {
        many(9);
        given().get(SUMMARY).then().body("evaluations", equalTo(0)).body("shares", empty());
        companies();
        many(14);
        given().get(SUMMARY).then().body("evaluations", equalTo(10)).body("shares.question", contains("companyGuidance"))
                .body("shares.positivePercent", contains(50));
    }

    private void many(int number) throws SQLException {
        EmptyTables.run(database, MANY.formatted(number), PLACEMENTS, EVALUATIONS.replace("%%", "%"));
    }

    private static ValidatableResponse evaluate(String id, String party, String body) {
        return given().contentType("application/json").body(body)
                .put(APlacement.PLACEMENTS + '/' + id + "/evaluations/" + party).then();
    }
}
