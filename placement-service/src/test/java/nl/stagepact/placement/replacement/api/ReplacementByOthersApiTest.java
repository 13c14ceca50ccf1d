package nl.stagepact.placement.replacement.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ReplacementByOthersApiTest {

    @Test
    @TestSecurity(user = "demo-company", roles = "training-company")
    @OidcSecurity(claims = @Claim(key = "leerbedrijf_id", value = "900000001"))
    void aCompanyGetsNoTokens() {
        given().contentType("application/json").body("{\"number\": 1}").post("/placement/v1/replacement-tokens").then()
                .statusCode(403);
    }

    @Test
    @TestSecurity(user = "demo-adviser", roles = "confidential-adviser")
    @OidcSecurity(claims = @Claim(key = "institution_code", value = "99DA"))
    void aConfidentialAdviserGetsTokensFromTheSchool() {
        given().contentType("application/json").body("{\"number\": 1}").post("/placement/v1/replacement-tokens").then()
                .statusCode(403);
    }

    @Test
    @TestSecurity(user = "demo-coordinator", roles = "school-coordinator")
    void whoIsOfNoSchoolGetsNoTokens() {
        given().contentType("application/json").body("{\"number\": 1}").post("/placement/v1/replacement-tokens").then()
                .statusCode(403).body("type", endsWith("no-organisation"));
    }

    @Test
    void aTokenIsSpentWithoutSigningIn() {
        given().contentType("application/json").body("""
                {"token": "5e884898da28047151d0e56f8dc6292773603d0d", "caseKey": "0d5f6a1e-7c2b-4f7e-9a51-6b1f0c2d3e4f"}""")
                .post("/placement/v1/replacements").then().statusCode(409).body("type", endsWith("not-a-token"));
    }
}
