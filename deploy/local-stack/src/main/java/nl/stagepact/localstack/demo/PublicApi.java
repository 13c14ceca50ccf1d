package nl.stagepact.localstack.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.localstack.StackFacts;
import nl.stagepact.localstack.StackFailure;
import nl.stagepact.localstack.Tokens;

/** Client of the gateway with the tokens of demo clients. */
final class PublicApi {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StackFacts facts;
    private final Tokens tokens;

    PublicApi(StackFacts facts, Tokens tokens) {
        this.facts = facts;
        this.tokens = tokens;
    }

    JsonNode push(DemoDelivery delivery) {
        return put(delivery.client(), "/shortage/v1/institutions/" + delivery.institution() + "/deliveries/"
                + delivery.referenceDate(), "text/csv", delivery.csv());
    }

    JsonNode put(String client, String path, String mediaType, String body) {
        return send(request(client, path).header("Content-Type", mediaType).PUT(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Replaces the current version of a resource by this JSON. */
    JsonNode replace(String client, String path, String json) {
        String seen = answer(request(client, path).GET().build()).headers().firstValue("ETag").orElseThrow();
        return send(request(client, path).header("Content-Type", "application/json").header("If-Match", seen)
                .PUT(HttpRequest.BodyPublishers.ofString(json)).build());
    }

    JsonNode get(String client, String path) {
        return send(request(client, path).GET().build());
    }

    /** @return empty when the resource does not exist, or not yet for this client */
    Optional<JsonNode> find(String client, String path) {
        HttpResponse<String> answer = answer(request(client, path).GET().build());
        return answer.statusCode() >= 300 ? Optional.empty() : Optional.of(json(answer));
    }

    JsonNode post(String client, String path) {
        return send(request(client, path).POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    JsonNode post(String client, String path, String json) {
        return post(client, path, "application/json", json);
    }

    /** Sends a new Idempotency-Key each time; only for content that can be repeated safely. */
    JsonNode post(String client, String path, String mediaType, String body) {
        return send(request(client, path).header("Content-Type", mediaType)
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** @return empty when the request is rejected */
    Optional<JsonNode> offer(String client, String path, String json) {
        HttpResponse<String> answer = answer(request(client, path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)).build());
        return answer.statusCode() >= 300 ? Optional.empty() : Optional.of(json(answer));
    }

    JsonNode getAnonymously(String path) {
        return send(anonymous(path).GET().build());
    }

    JsonNode postAnonymously(String path, String json) {
        return send(anonymous(path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)).build());
    }

    /** Of the reporter with this receipt code. */
    JsonNode getByCode(String code, String path) {
        return send(anonymous(path).header("Receipt-Code", code).GET().build());
    }

    /** Of the reporter with this receipt code. */
    JsonNode postByCode(String code, String path, String json) {
        return send(anonymous(path).header("Receipt-Code", code).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)).build());
    }

    /** Takes a step of what is at the path, in whichever version it is. */
    JsonNode step(String client, String path, String json) {
        return amend(client, path + "/steps", json);
    }

    /** Changes what is at the path, in whichever version it is. */
    JsonNode amend(String client, String path, String json) {
        return send(request(client, path).header("Content-Type", "application/json").header("If-Match", "*")
                .POST(HttpRequest.BodyPublishers.ofString(json)).build());
    }

    /** Creates what is not there; leaves what is. */
    void create(String client, String path, String json) {
        answer(request(client, path).header("Content-Type", "application/json").header("If-None-Match", "*")
                .PUT(HttpRequest.BodyPublishers.ofString(json)).build());
    }

    private HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create(facts.url("gateway") + path)).timeout(Duration.ofSeconds(70))
                .header("Accept", "application/json").header("Accept-Language", "en");
    }

    private HttpRequest.Builder request(String client, String path) {
        return anonymous(path).header("Authorization", "Bearer " + tokens.of(client));
    }

    private static JsonNode send(HttpRequest request) {
        HttpResponse<String> answer = answer(request);
        if (answer.statusCode() >= 300) {
            throw new StackFailure(request.method() + " " + request.uri() + " answered " + answer.statusCode() + ": "
                    + answer.body());
        }
        return json(answer);
    }

    private static HttpResponse<String> answer(HttpRequest request) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StackFailure("The gateway does not respond at " + request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted during the demo.");
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new StackFailure("The answer of " + answer.uri() + " is not JSON.", e);
        }
    }
}
