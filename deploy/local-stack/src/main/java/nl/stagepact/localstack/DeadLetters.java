package nl.stagepact.localstack;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** ./stagepact dead-letters: what the services could not handle, through the gateway and with an administrator's token. */
public final class DeadLetters {

    private static final String USAGE = """
            ./stagepact dead-letters [list]                       parked keys of all services, with their first event
            ./stagepact dead-letters list SERVICE KEY             all parked events of a key; '' for records without a key
            ./stagepact dead-letters show SERVICE ID              an event with its data, and why it was not handled
            ./stagepact dead-letters replay SERVICE ID            handle the events of its key in order
            ./stagepact dead-letters skip SERVICE ID REASON       give up the first event of its key""";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StackFacts facts;
    private final PrintStream out;
    private final Tokens tokens;

    public DeadLetters(StackFacts facts, Tokens tokens, PrintStream out) {
        this.facts = facts;
        this.out = out;
        this.tokens = tokens;
    }

    public void run(List<String> words) {
        String verb = words.isEmpty() ? "list" : words.getFirst();
        if (words.size() > 1) {
            requireConsumer(words.get(1));
        }
        switch (verb + ' ' + Math.max(0, words.size() - 1)) {
            case "list 0" -> list(facts.consumers(), "?first=true");
            case "list 2" -> list(List.of(words.get(1)), "?key=" + encode(words.get(2)));
            case "show 2" -> print(send("GET", words.get(1), '/' + encode(words.get(2)), null));
            case "replay 2" -> print(send("POST", words.get(1), '/' + encode(words.get(2)) + "/replay", null));
            case "skip 3" -> print(send("PUT", words.get(1), '/' + encode(words.get(2)) + "/skip",
                    JSON.createObjectNode().put("reason", words.get(3)).toString()));
            default -> throw StackFailure.ofUsage(USAGE);
        }
    }

    private void requireConsumer(String service) {
        if (!facts.consumers().contains(service)) {
            throw StackFailure.ofUsage((facts.services().contains(service) || service.equals("gateway")
                    ? service + " consumes no events, so it has no dead letters"
                    : "Unknown service " + service)
                    + "; services with dead letters are " + String.join(", ", facts.consumers()) + ".");
        }
    }

    private void list(List<String> services, String query) {
        int listed = services.stream().mapToInt(service -> list(service, query)).sum();
        if (listed == 0) {
            out.println("No events are parked.");
        }
    }

    /** @return how many were listed */
    private int list(String service, String query) {
        int listed = 0;
        String path = query;
        while (path != null) {
            JsonNode page = send("GET", service, path, null);
            page.path("items").forEach(letter -> out.printf("%s  key %s  id %s  event %s  %s%n    %d parked since %s: %s%n",
                    service, key(letter), letter.path("id").asText(), letter.path("eventId").asText(),
                    letter.path("type").asText(), letter.path("parked").asInt(), letter.path("parkedAt").asText(),
                    letter.path("reason").asText()));
            listed += page.path("items").size();
            String next = page.path("next").textValue();
            path = next == null ? null : next.substring(next.indexOf('?'));
        }
        return listed;
    }

    /** As one types it: an empty key would not be seen. */
    private static String key(JsonNode letter) {
        String key = letter.path("key").asText();
        return key.isEmpty() ? "''" : key;
    }

    private void print(JsonNode answer) {
        out.println(answer.toPrettyString());
    }

    private JsonNode send(String method, String service, String path, @Nullable String body) {
        URI address = URI.create(facts.url("gateway") + facts.text(service + ".base-path") + "/dead-letters" + path);
        HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json").header("Accept-Language", "en").header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + tokens.of("demo-administrator"))
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode json = JSON.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new StackFailure(json.path("title").asText("Status " + answer.statusCode()) + ". "
                        + json.path("detail").asText());
            }
            return json;
        } catch (IOException e) {
            throw new StackFailure("The gateway does not respond at " + address + "; is the stack up?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting for " + address + ".");
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
