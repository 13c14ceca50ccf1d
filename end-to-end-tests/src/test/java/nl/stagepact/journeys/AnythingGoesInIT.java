package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;

/**
 * Sends valid, invalid and absurd input to every operation of the contracts with all kinds of callers: no response is a 500 or
 * contains a stack trace, and every error is a problem document.
 */
@ExtendWith(WholeStack.class)
@Order(Integer.MAX_VALUE) // input that happens to be valid may change registers
class AnythingGoesInIT {

    private static final int TRIES = 40;
    private static final String LINES_OUTSIDE_REGISTER = """
            select count(*) from shortage_count
            where programme_code not in (select code from register_entry where register = 'programmes')
            or region_code not in (select code from register_entry where register = 'labour-market-regions')""";
    private static final String UNFINISHED_IMPORTS = """
            select count(*) from delivery_import where received_at is not null and finished_at is null""";
    private static final List<String> CLIENTS = List.of("", "demo-school-a", "demo-sbb", "demo-policy-officer",
            "demo-administrator", "demo-adviser-a");
    private static final Map<String, String> TOKENS = new HashMap<>();
    private static final List<String> ABSURD = List.of("", " ", "0", "-1", "99999999999999999999", "1.000", "null", "true",
            "[]",
            "'; drop table delivery; --", "<script>alert(1)</script>", "../../etc/passwd", "é", "\u0000", "%00", "%", "AM14",
            "AM14,AM14", "AM14,", "99DA", "2026-01-15", "2026-02-30", "9999-12-31", "+999999999-12-31", "-0001-01-01",
            "2026-01",
            "2026-13", "2026-01-15T00:00:00Z", "-999999999-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z", "a".repeat(3_000),
            "\"v1\"", "*",
            "\"v99999999999\"",
            "019c0a2e-6f3e-7c51-9d6a-0b2f4c8d1e77", "ffffffff-ffff-ffff-ffff-ffffffffffff", "programmes", "amersfoort",
            "region,level", "\uD83D\uDE00", "1e9", "NaN");
    private static final List<String> BODIES = List.of("", "{", "{}", "[]", "null", "\"x\"", "{\"lines\":[]}",
            "{\"lines\":[{}]}",
            "{\"lines\":[null,1,\"x\",[]]}", "{\"lines\":{}}", "{\"reasons\":[{}]}", "{\"pact\":\"\\u0000\"}",
            "{\"kind\":\"agreement\",\"kind\":\"correction\"}", "{\"places\":1e99}", "[".repeat(5_000), "a;b;c\n1;2\n",
            "code\n\"",
            "{\"mutations\":[{\"sequence\":1,\"company\":{\"leerbedrijfId\":\"x\",\"name\":\"\\u0000\\ud800\"}},{}]}",
            "{\"mutations\":{}}", "\u0000\u0001", "{\"x\":\"" + "y".repeat(20_000) + "\"}", "\uFEFF{}",
            "{\"lines\":" + "[".repeat(1_100) + "]".repeat(1_100) + "}", "{\"places\":" + "9".repeat(2_000) + "}",
            "{\"" + "k".repeat(60_000) + "\":1}", "{\"lines\":[{\"programmeCode\":\"\\u0000\",\"learningPath\":\"\\u0000\"}]}",
            "{\"vacancies\":[{\"title\":\"\\u0000\"}]}", "sep=\na\n", "\u0000;\u0000\n", "a;a\n1;2\n", ";;;\n;;;\n");
    /** Name and value; sent one at a time to every operation. */
    private static final List<List<String>> HEADERS = List.of(List.of("Accept", ""), List.of("Accept", "*"),
            List.of("Accept", "nonsense"), List.of("Accept", "text/html;q=0"), List.of("Accept", "a/b;q=x"),
            List.of("Accept", ","), List.of("Accept", "a/b;q=0" + ",a/b;q=0".repeat(1_200)),
            List.of("Content-Type", "a/b" + ";".repeat(10_000)), List.of("Content-Type", ""), List.of("Content-Type", "x"),
            List.of("Content-Type", "/"),
            List.of("Content-Type", "application/json; charset=bogus"),
            List.of("Content-Type", "text/csv; charset=windows-1252"),
            List.of("Content-Type", "application/json; charset=\"\""), List.of("Content-Encoding", "gzip"),
            List.of("Authorization", "Bearer ."), List.of("Authorization", "Bearer .."), List.of("Authorization", "Bearer ..."),
            List.of("Authorization", "Bearer"), List.of("Authorization", "Bearer a.b.c"), List.of("Authorization", "Basic x"),
            List.of("Authorization", ""), List.of("If-Match", ""), List.of("If-Match", "*"), List.of("If-None-Match", "*"),
            List.of("If-None-Match", "\"a\", W/\"b\""), List.of("If-Modified-Since", "yesterday"),
            List.of("Accept-Language", ""),
            List.of("Accept-Language", "*;q=0"), List.of("Accept-Encoding", ""), List.of("Accept-Encoding", "gzip;q=x, *;q=0"),
            List.of("Idempotency-Key", ""), List.of("Origin", "null"), List.of("Range", "bytes=0-"), List.of("Cookie", ";"));

    @ParameterizedTest
    @ValueSource(strings = { "/shortage/v1/openapi.json", "/placement/v1/openapi.json",
            "/discrimination/v1/openapi.json", "/reporting/v1/openapi.json" })
    void noInputCausesAServerError(String contractPath, Running stack) throws SQLException {
        long seed = 20261125;
        Random random = new Random(seed);
        JsonNode contract = stack.getAnonymously(contractPath).json();
        String base = contractPath.substring(0, contractPath.lastIndexOf('/'));
        List<String> wrong = new ArrayList<>();
        int sent = 0;
        for (Map.Entry<String, JsonNode> path : contract.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                for (int i = 0; i < TRIES && operation.getValue().has("operationId"); i++) {
                    HttpRequest request = request(stack, base + path.getKey(), operation.getKey(), operation.getValue(),
                            contract, random, random.nextBoolean());
                    Answer answer = stack.send(request);
                    sent++;
                    if (isWrong(answer)) {
                        wrong.add(request.method() + " " + request.uri() + " " + request.headers().map().get("Content-Type")
                                + ": "
                                + answer.status() + " " + answer.http().body());
                    }
                }
            }
        }
        assertThat(wrong).as("of %d requests, seed %d", sent, seed).isEmpty();
        assertThat(sent).isGreaterThanOrEqualTo(TRIES);
        assertThat(rows(stack, LINES_OUTSIDE_REGISTER)).as("stored lines with codes outside the register").isZero();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(
                () -> assertThat(rows(stack, UNFINISHED_IMPORTS)).as("unfinished imports").isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/shortage/v1/openapi.json", "/placement/v1/openapi.json",
            "/discrimination/v1/openapi.json", "/reporting/v1/openapi.json" })
    void noHeaderCausesAServerError(String contractPath, Running stack) {
        Random random = new Random(20261128);
        JsonNode contract = stack.getAnonymously(contractPath).json();
        String base = contractPath.substring(0, contractPath.lastIndexOf('/'));
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : contract.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                for (List<String> header : operation.getValue().has("operationId") ? HEADERS : List.<List<String>> of()) {
                    HttpRequest ordinary = request(stack, base + path.getKey(), operation.getKey(), operation.getValue(),
                            contract, random, true);
                    HttpRequest request = HttpRequest
                            .newBuilder(ordinary, (name, value) -> !name.equalsIgnoreCase(header.get(0)))
                            .header(header.get(0), header.get(1)).build();
                    Answer answer = stack.send(request);
                    if (isWrong(answer)) {
                        wrong.add(request.method() + " " + request.uri() + " " + header + ": " + answer.status() + " "
                                + answer.http().body());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static long rows(Running stack, String query) throws SQLException {
        try (Connection connection = stack.stack().postgres().connect(stack.facts().text("shortage-service.database"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static boolean isWrong(Answer answer) {
        String body = answer.http().body();
        return answer.status() >= 500 || body.contains("Exception") || body.contains("\tat ")
                || answer.status() >= 400 && !answer.header("Content-Type").equals("application/problem+json")
                || answer.header("API-Version").isEmpty();
    }

    /** @param withKey whether an Idempotency-Key is a valid one, without which the rest of the request is not read */
    private static HttpRequest request(Running stack, String template, String method, JsonNode operation, JsonNode contract,
            Random random, boolean withKey) {
        StringBuilder path = new StringBuilder(template);
        StringBuilder query = new StringBuilder();
        List<String[]> headers = new ArrayList<>();
        for (JsonNode declared : operation.path("parameters")) {
            JsonNode parameter = declared.has("$ref") ? contract.at(declared.path("$ref").asText().substring(1)) : declared;
            String name = parameter.path("name").asText();
            JsonNode example = parameter.path("example");
            String value = example.isMissingNode() || random.nextInt(3) == 0 ? any(ABSURD, random)
                    : example.isArray() ? example.path(0).asText() : example.asText();
            switch (parameter.path("in").asText()) {
                case "path" -> replace(path, "{" + name + "}", encoded(value.isEmpty() ? "x" : value));
                case "query" -> {
                    if (random.nextBoolean()) {
                        query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(encoded(value));
                    }
                }
                default -> headers.add(new String[] { name, withKey && name.equals("Idempotency-Key")
                        ? new UUID(random.nextLong(), random.nextLong()).toString()
                        : random.nextBoolean() ? "\"v" + random.nextInt(3) + '"' : value });
            }
        }
        HttpRequest.Builder request = stack.request(path + query.toString());
        String client = any(CLIENTS, random);
        if (!client.isEmpty()) {
            request.header("Authorization", "Bearer " + TOKENS.computeIfAbsent(client, stack.tokens()::of));
        }
        headers.forEach(header -> {
            String printable = header[1].replaceAll("[^ -~]", "").strip();
            if (!printable.isEmpty()) {
                request.header(header[0], printable);
            }
        });
        String mediaType = "";
        String body = "";
        if (operation.has("requestBody")) {
            List<String> types = new ArrayList<>();
            operation.path("requestBody").path("content").fieldNames().forEachRemaining(types::add);
            mediaType = random.nextInt(10) == 0 ? "text/plain" : any(types, random);
            request.header("Content-Type", mediaType);
            body = body(contract, random);
        }
        return request.method(method.toUpperCase(Locale.ROOT), body.isEmpty() ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body)).build();
    }

    /** An example of the contract, unchanged or with a part removed or repeated, or absurd input. */
    private static String body(JsonNode contract, Random random) {
        List<String> examples = new ArrayList<>();
        contract.path("components").path("examples").forEach(example -> examples.add(example.path("value").isTextual()
                ? example.path("value").asText()
                : example.path("value").toString()));
        if (examples.isEmpty() || random.nextInt(3) == 0) {
            return any(BODIES, random);
        }
        String example = any(examples, random);
        int from = random.nextInt(example.length());
        int to = Math.min(example.length(), from + random.nextInt(12));
        return switch (random.nextInt(4)) {
            case 0 -> example;
            case 1 -> example.substring(0, from) + example.substring(to);
            case 2 -> example.substring(0, to) + example.substring(from);
            default -> example.substring(0, from) + any(ABSURD, random) + example.substring(to);
        };
    }

    private static void replace(StringBuilder path, String what, String with) {
        int at = path.indexOf(what);
        if (at >= 0) {
            path.replace(at, at + what.length(), with);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
