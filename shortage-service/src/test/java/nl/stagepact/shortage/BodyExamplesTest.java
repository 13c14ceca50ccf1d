package nl.stagepact.shortage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
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
@TestSecurity(user = "demo-admin", roles = { Roles.PLATFORM_ADMIN, Roles.SCHOOL_SYSTEM, Roles.SBB_SYSTEM })
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-admin"), @Claim(key = "institution_code", value = "99DA") })
class BodyExamplesTest {

    private static final String BASE = "/shortage/v1";
    private static final String REGISTER = BASE + "/registers/programmes";
    private static final BodyExamples CONTRACT = BodyExamples.of("shortage-service");

    @Inject
    DataSource database;

    private byte[] programmes;

    @BeforeEach
    void emptyTables() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(
                    "truncate delivery, shortage_count, outbox, round, round_policy, leaving_reasons, dropout_delivery,"
                            + " dropout_count, signal, alert_rule, delivery_import, publication, publication_consent cascade");
        }
        programmes = given().accept("text/csv").get(REGISTER).asByteArray();
    }

    /** The register is replaced by its example. */
    @AfterEach
    void restoreRegister() {
        given().contentType("text/csv").header("If-Match", "*").body(programmes).put(REGISTER).then().statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsAccepted(BodyExamples.Example example) {
        if (example.operationId().equals("putDropoutCounts")) {
            send(example("leavingReasons"));
        }
        Response answer = send(example);
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
    }

    @Test
    void everyBodyHasAnExample() {
        assertThat(CONTRACT.lacking()).isEmpty();
    }

    static List<BodyExamples.Example> examples() {
        return CONTRACT.examples();
    }

    private static Response send(BodyExamples.Example example) {
        RequestSpecification request = given().contentType(example.mediaType())
                .body(example.body().getBytes(StandardCharsets.UTF_8));
        if (example.takesVersion()) {
            request.header("If-Match", "*");
        }
        if (example.takesKey()) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        return request.request(example.method(), BASE + withIds(example.path()));
    }

    /** Makes what the path names. */
    private static String withIds(String path) {
        if (path.contains("{signalId}")) {
            return path.replace("{signalId}", send(example("signal")).path("id"));
        }
        if (path.contains("{roundId}")) {
            send(example("delivery"));
            send(example("sbbDelivery"));
            String round = send(example("roundOpening")).path("round.id");
            String cell = given().get(BASE + "/rounds/" + round + "/cells?state=open").path("items[0].id");
            return path.replace("{roundId}", round).replace("{cellId}", cell);
        }
        if (path.endsWith("/retraction")) {
            send(example("delivery"));
            int number = given().post(BASE + "/open-data/publications").path("publication");
            return path.replaceFirst("/\\d+/", "/" + number + "/");
        }
        return path;
    }

    private static BodyExamples.Example example(String name) {
        return examples().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }
}
