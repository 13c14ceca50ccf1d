package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;

/** Errors that the frameworks produce are problem documents too, in each service and in the gateway. */
@ExtendWith(WholeStack.class)
class EveryErrorIT {

    private static final String DELIVERY = "/shortage/v1/institutions/99DA/deliveries/2026-01-15";

    @Test
    void frameworkErrorsAreProblems(Running stack) {
        for (String component : List.of("gateway", "shortage-service")) {
            String base = stack.stack().facts().url(component);
            String token = "Bearer " + stack.tokens().of("demo-school-a");
            assertProblem(stack, to(base, "/nowhere").GET(), 404, "not-found");
            assertProblem(stack, to(base, "/shortage/v1/nowhere").GET(), 404, "not-found");
            assertProblem(stack, to(base, "/shortage/v1/shortages/").header("Authorization", token).GET(), 404, "not-found");
            assertProblem(stack, to(base, "/shortage/v1/shortages").GET(), 401, "not-authenticated");
            assertProblem(stack, to(base, "/shortage/v1/shortages").header("Authorization", token).DELETE(), 405,
                    "method-not-allowed");
            assertProblem(stack, to(base, "/shortage/v1/shortages").header("Authorization", token).header("Accept", "image/png")
                    .GET(), 406, "not-acceptable");
            assertProblem(stack, to(base, DELIVERY).header("Authorization", token).header("Content-Type", "text/plain")
                    .PUT(HttpRequest.BodyPublishers.ofString("x")), 415, "unsupported-media-type");
            assertProblem(stack, to(base, DELIVERY).header("Authorization", token).header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString("{\"lines\":[{")), 400, "invalid-input");
            assertProblem(stack, to(base, DELIVERY).header("Authorization", token).header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(new byte[17 * 1024 * 1024])), 413, "body-too-large");
            assertProblem(stack, to(base, "/shortage/v1/shortages?region=%00%ff").header("Authorization", token).GET(), 400,
                    "invalid-input");
        }
        assertProblem(stack, to(stack.stack().facts().url("shortage-service"), DELIVERY)
                .header("Authorization", "Bearer " + stack.tokens().of("demo-policy-officer"))
                .header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString("{}")), 403,
                "not-authorised");
    }

    private static HttpRequest.Builder to(String base, String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30)).header("Accept-Language", "en");
    }

    private static void assertProblem(Running stack, HttpRequest.Builder request, int status, String name) {
        HttpRequest built = request.build();
        Answer answer = stack.send(built);
        String what = built.method() + " " + built.uri();
        assertThat(answer.status()).as(what).isEqualTo(status);
        assertThat(answer.header("Content-Type")).as(what).isEqualTo("application/problem+json");
        assertThat(answer.header("API-Version")).as(what).isNotBlank();
        assertThat(answer.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        assertThat(answer.at("/type").asText()).as(what).isEqualTo("urn:problem-type:stagepact:" + name);
        assertThat(answer.at("/title").asText()).as(what).isNotBlank();
        assertThat(answer.at("/detail").asText()).as(what).isNotBlank();
        assertThat(answer.at("/status").asInt()).as(what).isEqualTo(status);
    }
}
