package nl.stagepact.caseclient;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the client asks of the service, as its desk. */
final class DeskApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String token;

    /** @param url of the gateway */
    DeskApi(String url, String token) {
        this.base = url + "/discrimination/v1";
        this.token = token;
    }

    JsonNode get(String path) throws IOException {
        return JSON.readTree(send(request(path).GET()).body());
    }

    InputStream stream(String path) throws IOException {
        return send(request(path).GET()).body();
    }

    void delete(String path) throws IOException {
        send(request(path).DELETE()).body().close();
    }

    /** @return the answer; a missing node when it has no body */
    JsonNode send(String method, String path, Object body) throws IOException {
        byte[] answer = send(request(path).header("Content-Type", "application/json").method(method,
                HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))).body().readAllBytes();
        return JSON.readTree(answer);
    }

    /** Whatever the version is that is replaced: the caller has just read it. */
    void replace(String path, Object body) throws IOException {
        send(request(path).header("Content-Type", "application/json").header("If-Match", "*")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))).body().close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(LONGEST).header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en");
    }

    private HttpResponse<InputStream> send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<InputStream> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() >= 300) {
                throw new Failure(answer.statusCode() + " " + JSON.readTree(answer.body()).path("detail").asText());
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted");
        }
    }
}
