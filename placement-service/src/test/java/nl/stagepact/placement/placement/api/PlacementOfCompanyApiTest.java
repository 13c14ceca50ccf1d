package nl.stagepact.placement.placement.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.vacancy.api.AVacancyBody;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-company", roles = "training-company")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-company"), @Claim(key = "leerbedrijf_id", value = "900000001") })
class PlacementOfCompanyApiTest {

    private static final String CASES = """
            insert into search_case select gen_random_uuid(), '99DA', gen_random_uuid()::text, '25180', '2', '{bol}', {today},
                {today}, 4, 20, '{monday}', 1, 1, '3811', 45, 'bicycle', '{}', '{}', null, {today}, false, null, 'student', true, 0,
                0, 0, 'proposed', {now}, null, null, {now}, {now}, 'test', 1 from generate_series(1, 2)""";
    /** One at each company. */
    private static final String PLACEMENTS = """
            insert into placement (id, search_case_id, organisation_code, leerbedrijf_id, programme_code, learning_path, origin,
                qualifies, state, state_since, required_signers, outcomes, proposed_at, proposed_by, version)
            select gen_random_uuid(), id, '99DA', '90000000' || row_number() over (order by id), '25180', 'bol', 'school', true,
                'proposed', {now}, '{}', '{}', {now}, 'test', 1 from search_case""";

    @Inject
    DataSource database;

    @Test
    void aCompanySeesItsPlacementsWithoutTheKeyAndSignsForItselfOnly() throws SQLException {
        AVacancyBody.companies(database);
        EmptyTables.run(database, CASES, PLACEMENTS);
        String id = given().get(APlacement.PLACEMENTS).then().statusCode(200).body("items", hasSize(1))
                .body("items[0].caseKey", nullValue()).body("items[0].organisationCode", equalTo("99DA"))
                .extract().path("items[0].id");
        APlacement.step(id, "refusals", "{\"by\": \"student\", \"reason\": \"other_place\"}").statusCode(403);
        APlacement.step(id, "outcomes", "{\"outcomes\": []}").statusCode(403);
        APlacement.step(id, "refusals", "{\"by\": \"company\", \"reason\": \"no_supervisor\"}").statusCode(200)
                .body("state", equalTo("refused")).body("toString()", not(containsString("caseKey")));
    }

    @Test
    void aCompanyReadsItsOwnWorriesAndReasonsOnly() throws SQLException {
        AVacancyBody.companies(database);
        EmptyTables.run(database, CASES, PLACEMENTS,
                "update placement set state = 'running', starts_on = {today}, ends_on = {today}",
                "insert into worry_signal select gen_random_uuid(), id, 'student', 'unsafe', {now}, 'test' from placement");
        String id = given().get(APlacement.PLACEMENTS).path("items[0].id");
        APlacement.step(id, "worry-signals", "{\"by\": \"company\", \"kind\": \"absence\"}").statusCode(201);
        given().get(APlacement.PLACEMENTS + '/' + id + "/conversations").then().statusCode(200)
                .body("worries.by", contains("company"));
        EmptyTables.run(database,
                "update placement set state = 'interrupted', interruption = 'supervision_lacking', interrupted_on = {today}");
        APlacement.get(id).body("interruption", equalTo("not_told"));
        EmptyTables.run(database, "update placement set interruption = 'company_ended'");
        APlacement.get(id).body("interruption", equalTo("company_ended"));
    }
}
