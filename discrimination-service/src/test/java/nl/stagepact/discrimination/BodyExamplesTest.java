package nl.stagepact.discrimination;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.testkit.BodyExamples;
import nl.stagepact.testkit.RealPostgres;

/** Every example of a body in the contract is accepted by the service. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-adviser-a", roles = { Roles.CONFIDENTIAL_ADVISER, Roles.PLATFORM_ADMIN })
@OidcSecurity(claims = @Claim(key = "institution_code", value = "99DA"))
class BodyExamplesTest {

    private static final BodyExamples CONTRACT = BodyExamples.of("discrimination-service");

    @Inject
    DataSource database;

    @Inject
    ADesk desks;

    @Inject
    AsDesk asDesk;

    @BeforeEach
    void aDeskOfEachKind() throws SQLException {
        EmptyTables.in(database);
        desks.ofEachKind();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsAccepted(BodyExamples.Example example) {
        String code = AReport.sent(AReport.ANONYMOUS);
        RequestSpecification request = given().contentType(example.mediaType())
                .body(example.body().getBytes(StandardCharsets.UTF_8)).header("If-Match", "*");
        if (example.path().startsWith("/own-report")) {
            request.header("Receipt-Code", code);
        }
        if (example.path().startsWith("/company-request/")) {
            request.header("Link-Code", given().contentType("application/json")
                    .body("{\"kind\": \"statement\", \"question\": \"Hoe ging het?\", \"days\": 14}")
                    .post(AReport.BASE + "/cases/" + asDesk.cases("99DA").getFirst() + "/company-requests")
                    .<String> path("linkCode"));
        }
        Response answer = request.request(example.method(), AReport.BASE + example.path()
                .replace("{caseId}", asDesk.cases("99DA").getFirst().toString())
                .replace("{institutionCode}", "99DA").replace("{deskCode}", "99DA").replace("{year}", "2025")
                .replace("{deadLetterId}", "0b7c2f5e-6f0a-4c57-9d2e-0d9c2f7a1b3c"));
        if (example.name().equals("confirmation")) { // only the service can give a valid one
            assertThat(answer.<String> path("type")).endsWith("confirmation-unknown");
            return;
        }
        if (example.name().equals("deskKey")) { // only the holder of the key can prove it
            assertThat(answer.<String> path("type")).endsWith("desk-key-not-proved");
            return;
        }
        if (example.name().equals("skip")) { // there is no dead letter
            assertThat(answer.statusCode()).isEqualTo(404);
            return;
        }
        if (example.name().equals("rating")) { // nothing was decided
            assertThat(answer.<String> path("type")).endsWith("not-decided-yet");
            return;
        }
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
    }

    @Test
    void everyBodyHasAnExample() {
        assertThat(CONTRACT.lacking()).isEmpty();
    }

    static List<BodyExamples.Example> examples() {
        return CONTRACT.examples();
    }
}
