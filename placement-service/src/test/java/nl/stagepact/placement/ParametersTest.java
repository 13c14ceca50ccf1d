package nl.stagepact.placement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import nl.stagepact.localstack.StackFacts;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.testkit.ParameterEdges;
import nl.stagepact.testkit.RealPostgres;

/** The service and docs/openapi agree on every edge of every query parameter. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school", roles = { Roles.PLATFORM_ADMIN, Roles.SCHOOL_SYSTEM, Roles.SBB_SYSTEM,
        Roles.SOCIAL_RETURN_ADVISER, Roles.PACT_ADMIN })
@OidcSecurity(claims = @Claim(key = "azp", value = "demo-school"))
class ParametersTest {

    /** Rules across parameters, which a contract cannot express. */
    private static final String ACROSS = "['needs_near', 'needs_words']";

    @ParameterizedTest
    @MethodSource("edges")
    void everyEdgeIsReadAsTheContractSays(ParameterEdges.Edge edge) {
        Response answer = given().urlEncodingEnabled(false).header("Idempotency-Key", "a").contentType("text/csv").body("x")
                .request(edge.method(), "/placement/v1" + edge.path());
        boolean rejected = answer.statusCode() == 400 && answer.jsonPath()
                .getList("errors.findAll { !(it.code in %s) }.parameter".formatted(ACROSS)).contains(edge.parameter());
        assertThat(rejected).as("%s", answer.asString()).isEqualTo(!edge.allowed());
    }

    static List<ParameterEdges.Edge> edges() throws IOException {
        Path root = StackFacts.of(Path.of(""), 0).root();
        List<ParameterEdges.Edge> edges = ParameterEdges.of(
                new ObjectMapper().readTree(Files.readString(root.resolve("docs/openapi/placement-service.json"))));
        assertThat(edges).hasSizeGreaterThan(200);
        return edges;
    }
}
