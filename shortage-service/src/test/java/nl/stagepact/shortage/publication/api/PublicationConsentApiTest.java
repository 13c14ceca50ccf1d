package nl.stagepact.shortage.publication.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

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
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school-c", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-c"), @Claim(key = "institution_code", value = "99DC"),
        @Claim(key = "pact", value = "[\"midden-utrecht\"]", type = ClaimType.JSON_ARRAY) })
class PublicationConsentApiTest {

    private static final String CONSENT = "/shortage/v1/institutions/99DC/publication-consent";

    @Inject
    DataSource database;

    @BeforeEach
    void withoutDecision() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("truncate publication_consent");
        }
    }

    @Test
    void aSchoolThatDecidedNothingMayNotBePublishedAlone() {
        given().get(CONSENT).then().statusCode(200).body("mayBePublishedAlone", equalTo(false)).header("ETag",
                equalTo("\"v0\""));
    }

    @Test
    void aSchoolDecidesAndTakesItBack() throws SQLException {
        put("\"v0\"", "{\"mayBePublishedAlone\": true}").statusCode(200).header("ETag", equalTo("\"v1\""));
        put("\"v1\"", "{\"mayBePublishedAlone\": true}").statusCode(200).header("ETag", equalTo("\"v1\""));
        put("\"v1\"", "{\"mayBePublishedAlone\": false}").statusCode(200).body("mayBePublishedAlone", equalTo(false));
        put("\"v1\"", "{\"mayBePublishedAlone\": true}").statusCode(412);
        given().get(CONSENT).then().body("mayBePublishedAlone", equalTo(false)).header("ETag", equalTo("\"v2\""));
        assertThat(Rows.count(database, "publication_consent")).as("each decision is kept").isEqualTo(2);
    }

    @Test
    void aDecisionIsYesOrNo() {
        put("\"v0\"", "{}").statusCode(400).body("errors.pointer", contains("/mayBePublishedAlone"));
        put("\"v0\"", "{\"mayBePublishedAlone\": \"yes\", \"x\": 1}").statusCode(400);
        given().contentType("application/json").body("{\"mayBePublishedAlone\": true}").put(CONSENT).then().statusCode(428);
    }

    @Test
    void aSchoolDecidesForItselfOnly() {
        given().contentType("application/json").header("If-Match", "\"v0\"").body("{\"mayBePublishedAlone\": true}")
                .put(CONSENT.replace("99DC", "99DD")).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "demo-sbb", roles = "sbb-system")
    @OidcSecurity(claims = @Claim(key = "azp", value = "demo-sbb"))
    void sbbReadsTheDecisionAndCannotTakeIt() {
        given().get(CONSENT).then().statusCode(200);
        put("\"v0\"", "{\"mayBePublishedAlone\": true}").statusCode(403);
    }

    private static ValidatableResponse put(String ifMatch, String body) {
        return given().contentType("application/json").header("If-Match", ifMatch).body(body).put(CONSENT).then();
    }
}
