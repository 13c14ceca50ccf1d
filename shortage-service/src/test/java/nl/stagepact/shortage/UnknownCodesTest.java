package nl.stagepact.shortage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import nl.stagepact.localstack.StackFacts;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.testkit.RealPostgres;

/** Every operation with a pact or a region in its path or query, as the contract lists them, answers 404 for an unknown one. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-admin", roles = { Roles.PLATFORM_ADMIN, Roles.SBB_ADVISER })
@OidcSecurity(claims = @Claim(key = "azp", value = "demo-admin"))
class UnknownCodesTest {

    private static final Map<String, String> UNKNOWN = Map.of("pact", "atlantis", "region", "AM99", "regionCode", "AM99");

    record Asked(String method, String path) {
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anUnknownPactOrRegionIsNotFound(Asked asked) {
        given().contentType("application/json").header("If-Match", "*").body("{}").request(asked.method(),
                "/shortage/v1" + asked.path()).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void oneUnknownCodeAmongKnownOnesIsNotFound() {
        given().get("/shortage/v1/shortages?region=AM14,AM99").then().statusCode(404);
        given().get("/shortage/v1/rounds?pact=amersfoort,atlantis").then().statusCode(404);
        given().get("/shortage/v1/shortages?region=AM14").then().statusCode(200);
        given().get("/shortage/v1/rounds?pact=amersfoort").then().statusCode(200);
    }

    static List<Asked> operations() throws IOException {
        Path root = StackFacts.of(Path.of(""), 0).root();
        JsonNode contract = new ObjectMapper().readTree(Files.readString(root.resolve("docs/openapi/shortage-service.json")));
        List<Asked> asked = new ArrayList<>();
        contract.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            String with = path.getKey();
            boolean takesOne = false;
            for (JsonNode parameter : operation.getValue().path("parameters")) {
                String name = parameter.path("name").asText();
                boolean isPath = parameter.path("in").asText().equals("path");
                String unknown = UNKNOWN.get(name);
                takesOne |= unknown != null;
                if (isPath) {
                    with = with.replace('{' + name + '}', unknown != null ? unknown
                            : parameter.path("example").asText("00000000-0000-0000-0000-000000000000"));
                } else if (unknown != null) {
                    with += "?" + name + '=' + unknown;
                }
            }
            if (takesOne) {
                asked.add(new Asked(operation.getKey(), with));
            }
        }));
        assertThat(asked).hasSizeGreaterThan(14);
        return asked;
    }
}
