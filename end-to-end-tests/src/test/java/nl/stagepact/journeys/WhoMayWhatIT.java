package nl.stagepact.journeys;

import static nl.stagepact.journeys.ADelivery.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;

/** Tokens issued by Keycloak: of another school, expired, for another audience, forged, and none at all. */
@ExtendWith(WholeStack.class)
class WhoMayWhatIT {

    @Test
    void aSchoolCannotReadOrWriteDataOfAnother(Running stack) {
        Answer write = stack.put("demo-school-a", path("99DB", "2026-02-01"), "application/json",
                ADelivery.of("AM14", "2026-03", 1));
        assertThat(write.status()).isEqualTo(404);
        stack.put("demo-school-b", path("99DB", "2025-06-01"), "application/json", ADelivery.of("AM14", "2025-09", 1));
        for (String path : new String[] { path("99DB", "2025-06-01"), path("99DB", "2025-06-01") + "/lines",
                "/shortage/v1/institutions/99DB/deliveries" }) {
            assertThat(stack.get("demo-school-a", path).status()).as(path).isEqualTo(404);
            assertThat(stack.get("demo-school-b", path).status()).as(path).isEqualTo(200);
            assertThat(stack.get("demo-sbb", path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void onlyPartnersOfItsPactReadARegion(Running stack) {
        assertThat(stack.get("demo-policy-officer", "/shortage/v1/shortages/top?region=AM13").status()).isEqualTo(403);
        assertThat(stack.get("demo-policy-officer", "/reporting/v1/regions/AM13/shortage-summary").status()).isEqualTo(403);
        assertThat(stack.put("demo-policy-officer", path("99DA", "2026-02-01"), "application/json",
                ADelivery.of("AM14", "2026-03", 1)).status()).isIn(403, 404);
    }

    @Test
    void missingAndForgedTokensGet401(Running stack) {
        String token = stack.tokens().of("demo-school-a");
        String forged = token.substring(0, token.length() - 6) + "AAAAAA";
        assertThat(stack.getAnonymously("/shortage/v1/shortages").status()).isEqualTo(401);
        for (String wrong : new String[] { forged, "x.y.z", "x" }) {
            Answer answer = stack.getWithToken(wrong, "/shortage/v1/shortages");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @Test
    void aTokenForAnotherAudienceIsRejected(Running stack) {
        // Keycloak's administration token: signed by the same server, but for another realm and audience.
        assertThat(stack.getWithToken(adminToken(stack), "/shortage/v1/shortages").status()).isEqualTo(401);
    }

    @Test
    void anExpiredTokenIsRejected(Running stack) {
        setTokenLifespan(stack, "demo-school-d", 1);
        try {
            String token = stack.tokens().of("demo-school-d");
            await().atMost(Duration.ofSeconds(20)).untilAsserted(
                    () -> assertThat(stack.getWithToken(token, "/shortage/v1/shortages").status()).isEqualTo(401));
        } finally {
            setTokenLifespan(stack, "demo-school-d", 300);
        }
        assertThat(stack.get("demo-school-d", "/shortage/v1/shortages").status()).isEqualTo(200);
    }

    private static String adminToken(Running stack) {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + stack.secrets().get("keycloak.admin");
        return stack.send(HttpRequest.newBuilder(URI.create(stack.facts().url("keycloak")
                + "/realms/master/protocol/openid-connect/token")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build()).at("/access_token").asText();
    }

    private static void setTokenLifespan(Running stack, String client, int seconds) {
        String clients = stack.facts().url("keycloak") + "/admin/realms/stagepact/clients";
        String authorization = "Bearer " + adminToken(stack);
        JsonNode found = stack.send(HttpRequest.newBuilder(URI.create(clients + "?clientId=" + client))
                .header("Authorization", authorization).build()).json().path(0);
        ((ObjectNode) found).withObject("/attributes").put("access.token.lifespan", Integer.toString(seconds));
        Answer changed = stack.send(HttpRequest.newBuilder(URI.create(clients + "/" + found.path("id").asText()))
                .header("Authorization", authorization).header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(found.toString())).build());
        assertThat(changed.status()).isEqualTo(204);
    }
}
