package nl.stagepact.servicekit.stop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import nl.stagepact.servicekit.RealServers;

@QuarkusTest
@TestProfile(LastRequestsTest.OwnService.class)
@QuarkusTestResource(RealServers.class)
class LastRequestsTest {

    private static final String CONTRACT = "/test/v1/openapi.json";

    @Inject
    LastRequests lastRequests;

    @Test
    void aServiceToldToStopServesOnAndThenRefuses() {
        assertThat(given().get(CONTRACT).statusCode()).isEqualTo(200);
        lastRequests.stop();
        assertThat(given().get(CONTRACT).statusCode()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(5)).until(() -> given().get(CONTRACT).statusCode() == 503);
        given().header("Accept-Language", "en").body("{").put("/test/v1/things/one").then().statusCode(503)
                .header("Retry-After", notNullValue()).header("API-Version", notNullValue())
                .body("type", containsString("service-unavailable")).body("detail", containsString("nothing was stored"));
    }

    /** The service refuses for good afterwards, so that no other test can use it. */
    public static class OwnService implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.shutdown.delay", "PT1.5S");
        }
    }
}
