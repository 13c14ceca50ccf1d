package nl.stagepact.localstack.chaos;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.localstack.StackFailure;

/** The public address as clients use it; every request goes into the history. */
final class Gateway implements AutoCloseable {

    static final Duration LONGEST = Duration.ofSeconds(75);

    private static final Duration GIVE_UP = Duration.ofSeconds(80);
    private static final int SHOWN = 300;
    private static final long LOOK_MILLIS = 100;
    /** How answers claim that a request had no effect. */
    private static final String NOTHING_STORED = "nothing was stored";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final FreshTokens tokens;
    private final History history;
    private final AtomicInteger underWay = new AtomicInteger();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();

    Gateway(String address, FreshTokens tokens, History history) {
        this.address = address;
        this.tokens = tokens;
        this.history = history;
    }

    HttpRequest.Builder request(String client, String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(GIVE_UP).header("Accept", "application/json")
                .header("Accept-Language", "en").header("Authorization", "Bearer " + tokens.of(client));
    }

    Sent read(String client, String path) {
        return write(request(client, path).GET(), "", "", answer -> "");
    }

    /** @param identity what an answer of success identifies */
    Sent write(HttpRequest.Builder building, String object, String content, Function<JsonNode, String> identity) {
        HttpRequest request = building.build();
        String name = request.method() + " " + request.uri().getPath();
        Instant sentAt = Instant.now();
        Sent sent;
        underWay.incrementAndGet();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            Outcome outcome = outcome(answer);
            String shown = outcome == Outcome.ACKNOWLEDGED ? identity.apply(JSON.readTree(answer.body()))
                    : answer.body().substring(0, Math.min(SHOWN, answer.body().length()));
            sent = new Sent(name, object, content, outcome, answer.statusCode(), shown, sentAt, Instant.now());
        } catch (ConnectException e) {
            sent = new Sent(name, object, content, Outcome.REFUSED, 0, "not connected", sentAt, Instant.now());
        } catch (IOException e) {
            sent = new Sent(name, object, content, Outcome.UNKNOWN, 0, e.toString(), sentAt, Instant.now());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted during a request.");
        } finally {
            underWay.decrementAndGet();
        }
        history.add(sent);
        return sent;
    }

    /**
     * A read outside the history.
     *
     * @throws IOException when it is not answered with success
     */
    JsonNode get(String client, String path) throws IOException {
        try {
            HttpResponse<String> answer = http.send(request(client, path).timeout(Duration.ofSeconds(20)).GET().build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 404) {
                return JSON.missingNode();
            }
            if (answer.statusCode() != 200) {
                throw new IOException("GET " + path + " answers " + answer.statusCode() + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted during a check.");
        }
    }

    /** Waits until every request has its answer, so that the history is complete. */
    void awaitQuiet() {
        try {
            while (underWay.get() > 0) {
                Thread.sleep(LOOK_MILLIS);
            }
            Thread.sleep(LOOK_MILLIS); // the last answers go into the history
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted during the run.");
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private static Outcome outcome(HttpResponse<String> answer) {
        if (answer.statusCode() < 300) {
            return Outcome.ACKNOWLEDGED;
        }
        boolean claimed = answer.body().toLowerCase(java.util.Locale.ROOT).contains(NOTHING_STORED);
        return answer.statusCode() < 500 || claimed ? Outcome.REFUSED : Outcome.UNKNOWN;
    }
}
