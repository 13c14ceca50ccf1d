package nl.stagepact.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.localstack.Stack;
import nl.stagepact.localstack.StackFailure;
import nl.stagepact.localstack.Tokens;

/** Client of shortage-service that bypasses the gateway, with the token of a demo client. */
final class Service {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final Tokens tokens;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    private record Token(String text, Instant until) {
    }

    Service(Stack stack) {
        this.base = stack.facts().url("shortage-service").replace("localhost", "127.0.0.1");
        this.tokens = new Tokens(stack.facts(), stack.secrets());
    }

    record Receipt(int version, Instant recordedAt) {
    }

    /** @return version and time of storage in the response */
    Receipt putForReceipt(String school, String date, String mediaType, String body) {
        try {
            JsonNode receipt = JSON.readTree(put(school, date, mediaType, body));
            return new Receipt(receipt.path("version").asInt(), Instant.parse(receipt.path("recordedAt").asText()));
        } catch (IOException e) {
            throw new StackFailure("The response is not JSON.", e);
        }
    }

    /** @param school a to e */
    String put(String school, String date, String mediaType, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/shortage/v1/institutions/99D"
                + school.toUpperCase(Locale.ROOT) + "/deliveries/" + date))
                .header("Authorization", "Bearer " + token("demo-school-" + school))
                .header("Content-Type", mediaType).PUT(HttpRequest.BodyPublishers.ofString(body)).build();
        return send(request).body();
    }

    /** @param client whose token is sent */
    String get(String client, String path, String mediaType) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token(client))
                .header("Accept", mediaType).GET().build()).body();
    }

    /** Publishes open data as administrator. @return seconds */
    double publish() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/shortage/v1/open-data/publications"))
                .header("Authorization", "Bearer " + token("demo-administrator")).POST(HttpRequest.BodyPublishers.noBody())
                .build();
        long start = System.nanoTime();
        send(request);
        return (System.nanoTime() - start) / 1e9;
    }

    /** Imports as administrator over the current version. */
    void putRegister(String register, String csv) {
        URI uri = URI.create(base + "/shortage/v1/registers/" + register);
        String standing = send(HttpRequest.newBuilder(uri).GET().build()).headers().firstValue("ETag").orElse("");
        send(HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token("demo-administrator"))
                .header("Content-Type", "text/csv").header("If-Match", standing)
                .PUT(HttpRequest.BodyPublishers.ofString(csv)).build());
    }

    /**
     * Imports as administrator.
     *
     * @return seconds from the first byte until the job was done
     */
    double importAll(String mediaType, String body, int lines) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/shortage/v1/imports"))
                .header("Authorization", "Bearer " + token("demo-administrator")).header("Content-Type", mediaType)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.US_ASCII)))
                .build();
        long start = System.nanoTime();
        String location = send(request).headers().firstValue("Location").orElseThrow();
        double received = (System.nanoTime() - start) / 1e9;
        try {
            JsonNode job;
            do {
                Thread.sleep(20);
                job = JSON.readTree(get("demo-administrator", location, "application/json"));
            } while (!job.path("state").asText().equals("finished"));
            double seconds = (System.nanoTime() - start) / 1e9;
            if (job.path("refused").asInt() > 0 || job.path("linesDone").asInt() != lines) {
                throw new StackFailure("The import failed: " + job);
            }
            Figures.say("    received after %.2f s, done after %.2f s", received, seconds);
            return seconds;
        } catch (IOException e) {
            throw new StackFailure("The response is not JSON.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.");
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new StackFailure(request.uri() + " was rejected: " + answer.statusCode() + " " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new StackFailure("shortage-service does not respond: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.");
        }
    }

    private String token(String client) {
        return known.compute(client, (any, token) -> token != null && Instant.now().isBefore(token.until()) ? token
                : new Token(tokens.of(client), Instant.now().plus(TOKEN_LIFE))).text();
    }
}
