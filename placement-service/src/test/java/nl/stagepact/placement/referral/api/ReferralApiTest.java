package nl.stagepact.placement.referral.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.referral.domain.ReferralState;
import nl.stagepact.placement.referral.usecase.FollowUpReferral;
import nl.stagepact.placement.referral.usecase.ReferralRights;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-social-return-adviser", roles = "social-return-adviser")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-social-return-adviser"),
        @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
class ReferralApiTest {

    private static final String REFERRALS = "/placement/v1/referrals";
    private static final String BODY = """
            {"pact": "amersfoort", "employer": {"name": "De Korenaar", "kvkNumber": "90000001", "postcode": "3811 aa",
             "programmeCodes": ["25180"], "explanation": "Wil twee leerlingen"}}""";
    private static final ReferralRights SBB = new ReferralRights(true, true, Set.of());

    @Inject
    DataSource database;

    @Inject
    FollowUpReferral followUpReferral;

    @BeforeEach
    void companies() throws SQLException {
        EmptyTables.in(database,
                """
                        insert into training_company (leerbedrijf_id, sequence, name, name_key, postcode, city, contacts, in_register,
                            content_hash, recorded_at, recorded_by)
                        values ('900000001', 1, 'De Korenaar', 'de korenaar', '3811AA', 'Amersfoort', '[]', true, '', {now}, 'test')""");
    }

    @Test
    void aReferralIsFollowedUpUntilAVacancyIsPlaced() throws SQLException {
        String id = given().contentType("application/json").body(BODY).post(REFERRALS).then().statusCode(201)
                .header("ETag", equalTo("\"v1\"")).body("state", equalTo("referred"))
                .body("employer.postcode", equalTo("3811AA")).body("leadTimeDays", nullValue()).extract().path("id");
        follow(id, ReferralState.TAKEN_UP, null, 1);
        EmptyTables.run(database, "update referral set referred_at = referred_at - interval '12 days'", """
                insert into recognition (leerbedrijf_id, programme_code, obtained_remotely, work_processes, valid_from)
                values ('900000001', '25180', false, '{}', '2026-01-01')""");
        follow(id, ReferralState.RECOGNISED, "900000001", 2);
        follow(id, ReferralState.VACANCY_PLACED, null, 3);
        given().get(REFERRALS + "/" + id).then().statusCode(200).header("ETag", equalTo("\"v4\""))
                .body("leadTimeDays", equalTo(12))
                .body("leerbedrijfId", equalTo("900000001"))
                .body("steps.state", contains("taken_up", "recognised", "vacancy_placed"));
        given().get(REFERRALS + "/lead-times").then().body("referred", equalTo(1)).body("open", equalTo(0))
                .body("recognised", equalTo(1)).body("medianDays", equalTo(12));
        given().get(REFERRALS + "?state=vacancy_placed").then().body("items", hasSize(1));
        given().get(REFERRALS + "?state=referred,declined").then().body("items", empty());
    }

    @Test
    void theAdviserMayOnlyWithdraw() {
        String id = given().contentType("application/json").body(BODY).post(REFERRALS).then().extract().path("id");
        step(id, "\"v1\"", "{\"state\": \"taken_up\"}").statusCode(403)
                .body("type", equalTo("urn:problem-type:stagepact:not-your-step"));
        step(id, "\"v2\"", "{\"state\": \"withdrawn\"}").statusCode(412);
        given().contentType("application/json").body("{\"state\": \"withdrawn\"}").post(REFERRALS + "/" + id + "/steps").then()
                .statusCode(428);
        step(id, "\"v1\"", "{\"state\": \"withdrawn\", \"comment\": \"Gestopt\"}").statusCode(200)
                .header("ETag", equalTo("\"v2\"")).body("state", equalTo("withdrawn"));
        step(id, "\"v2\"", "{\"state\": \"withdrawn\"}").statusCode(409)
                .body("type", equalTo("urn:problem-type:stagepact:no-such-step"));
    }

    @Test
    void aRepeatedKeyCreatesOneReferral() {
        String first = given().contentType("application/json").header("Idempotency-Key", "r1").body(BODY).post(REFERRALS).then()
                .statusCode(201).extract().path("id");
        given().contentType("application/json").header("Idempotency-Key", "r1").body(BODY).post(REFERRALS).then()
                .body("id", equalTo(first));
        assertThat(Rows.count(database, "referral")).isEqualTo(1);
    }

    @Test
    void reportsEveryFaultAndHidesReferralsOfOtherPacts() {
        given().contentType("application/json")
                .body("{\"pact\": \"X\", \"employer\": {\"name\": \"\", \"kvkNumber\": \"1\", \"postcode\": \"x\", \"y\": 1}}")
                .post(REFERRALS).then().statusCode(400).body("errors", hasSize(5));
        given().contentType("application/json").body(BODY.replace("amersfoort", "leiden")).post(REFERRALS).then()
                .statusCode(403);
        given().contentType("application/json").body("{\"pact\": \"amersfoort\"}").post(REFERRALS).then().statusCode(400)
                .body("errors.code", contains("missing_field"));
        given().get(REFERRALS + "/019c0a2e-6f3e-7c51-9d6a-0b2f4c8d1e77").then().statusCode(404);
        String id = given().contentType("application/json").body(BODY).post(REFERRALS).then().extract().path("id");
        step(id, "\"v1\"", "{\"state\": \"declined\", \"leerbedrijfId\": \"x\"}").statusCode(400)
                .body("errors.code", contains("missing_field", "only_when_recognised"));
    }

    private void follow(String id, ReferralState to, @Nullable String company, int seen) {
        followUpReferral.take(UUID.fromString(id), to, company == null ? null : new LeerbedrijfId(company), null,
                version -> version == seen, SBB,
                "demo-sbb");
    }

    private static io.restassured.response.ValidatableResponse step(String id, String ifMatch, String body) {
        return given().contentType("application/json").header("If-Match", ifMatch).body(body)
                .post(REFERRALS + "/" + id + "/steps").then();
    }
}
