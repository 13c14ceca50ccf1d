package nl.stagepact.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Obtains access tokens of the demo clients from Keycloak (client credentials grant). */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StackFacts facts;
    private final Secrets secrets;

    public Tokens(StackFacts facts, Secrets secrets) {
        this.facts = facts;
        this.secrets = secrets;
    }

    /** @param client client id in the realm, such as {@code demo-school-a} */
    public String of(String client) {
        if (!secrets.knows("client." + client)) {
            throw new StackFailure("Unknown demo client " + client + "; ./stagepact status lists them.");
        }
        String form = "grant_type=client_credentials&client_id=" + encode(client) + "&client_secret="
                + encode(secrets.get("client." + client));
        HttpRequest ask = HttpRequest.newBuilder(URI.create(facts.tokenEndpoint()))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(ask, HttpResponse.BodyHandlers.ofString());
            JsonNode token = JSON.readTree(answer.body()).path("access_token");
            if (token.isMissingNode()) {
                throw new StackFailure("Keycloak refused a token for " + client + ": " + answer.body());
            }
            return token.asText();
        } catch (IOException e) {
            throw new StackFailure("Keycloak does not respond at " + facts.tokenEndpoint() + "; is the stack up?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while requesting a token.");
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
