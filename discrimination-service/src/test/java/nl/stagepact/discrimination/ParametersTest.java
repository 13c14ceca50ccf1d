package nl.stagepact.discrimination;

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
@TestSecurity(user = "demo-adviser-a", roles = { Roles.CONFIDENTIAL_ADVISER, Roles.PRIVACY_OFFICER,
        Roles.PLATFORM_ADMIN })
@OidcSecurity(claims = @Claim(key = "institution_code", value = "99DA"))
class ParametersTest {

    @ParameterizedTest
    @MethodSource("edges")
    void everyEdgeIsReadAsTheContractSays(ParameterEdges.Edge edge) {
        Response answer = given().urlEncodingEnabled(false).request(edge.method(), AReport.BASE + edge.path());
        boolean rejected = answer.statusCode() == 400
                && answer.jsonPath().getList("errors.parameter").contains(edge.parameter());
        assertThat(rejected).as("%s", answer.asString()).isEqualTo(!edge.allowed());
    }

    static List<ParameterEdges.Edge> edges() throws IOException {
        Path root = StackFacts.of(Path.of(""), 0).root();
        List<ParameterEdges.Edge> edges = ParameterEdges.of(
                new ObjectMapper().readTree(Files.readString(root.resolve("docs/openapi/discrimination-service.json"))));
        assertThat(edges).hasSizeGreaterThan(20);
        return edges;
    }
}
