package nl.stagepact.servicekit.caller;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.io.IOException;
import java.time.Duration;

import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.servicekit.RealServers;

/** Tests in order, because a key that is known stays known. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(value = KeyProvider.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IdentityProviderAwayTest {

    private static final RsaJsonWebKey STRANGER = KeyProvider.key("stranger");
    /** The wait for keys, and some for a busy machine. */
    private static final Duration BOUND = Duration.ofSeconds(10);

    /** What the provider has just answered counts for two seconds. */
    @BeforeEach
    void laterThanTheLastAnswer() throws InterruptedException {
        Thread.sleep(Duration.ofMillis(2_100));
    }

    @AfterEach
    void away() {
        KeyProvider.link().restore();
        KeyProvider.close();
    }

    @Test
    @Order(1)
    void aTokenIsNotJudgedUntilTheProviderIsThere() throws IOException {
        unavailable(who(KeyProvider.key()));
        KeyProvider.open(KeyProvider.key());
        who(KeyProvider.key()).statusCode(200).body(equalTo("demo-school"));
    }

    @Test
    @Order(2)
    void aKnownKeyNeedsNoProviderAndAnUnknownOneIsNotJudgedWithoutIt() throws IOException {
        who(KeyProvider.key()).statusCode(200);
        unavailable(who(STRANGER));
        KeyProvider.open(KeyProvider.key());
        who(STRANGER).statusCode(401);
    }

    @Test
    @Order(3)
    void aSilentProviderDoesNotHoldTheRequest() throws IOException {
        KeyProvider.open(KeyProvider.key());
        KeyProvider.link().silence();
        long start = System.nanoTime();
        unavailable(who(STRANGER));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
    }

    @Test
    @Order(4)
    void strangersCannotMakeTheServiceAskWithoutEnd() throws IOException {
        KeyProvider.open(KeyProvider.key());
        await().until(() -> who(STRANGER).extract().statusCode() == 401);
        int before = KeyProvider.asked();
        long start = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            who(STRANGER).statusCode(401);
        }
        long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        assertThat(KeyProvider.asked() - before).isLessThanOrEqualTo((int) (seconds / 2 + 1));
    }

    private static ValidatableResponse who(RsaJsonWebKey key) {
        return given().header("Authorization", "Bearer " + KeyProvider.token(key)).header("Accept-Language", "en")
                .get("/test/v1/who").then();
    }

    private static void unavailable(ValidatableResponse answer) {
        answer.statusCode(503).header("Retry-After", notNullValue())
                .body("type", equalTo("urn:problem-type:stagepact:identity-provider-unavailable"));
    }
}
