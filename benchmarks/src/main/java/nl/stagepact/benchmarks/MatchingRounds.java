package nl.stagepact.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.stagepact.localstack.Stack;
import nl.stagepact.localstack.StackFailure;
import nl.stagepact.localstack.Tokens;
import nl.stagepact.localstack.demo.SaltCommitment;

/**
 * Measures a round of a region through the API: 20,000 students are pushed, frozen with 15,000 vacancies, decided and
 * published.
 */
final class MatchingRounds {

    private static final int STUDENTS = 20_000;
    private static final int VACANCIES = 15_000;
    private static final int ANSWERS = 1_000;
    private static final long SEED = 17;
    /** All areas within 50 x 55 km, as in a region. */
    private static final String REGION = """
            update postcode_area set latitude = 51.9 + (code::int * 37 % 1000) / 1000.0 * 0.45,
                longitude = 5.0 + (code::int * 91 % 1000) / 1000.0 * 0.8""";
    private static final List<String> MODES = List.of("bicycle", "public_transport", "car");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern STATE = Pattern.compile("\"state\":\"([a-z]+)\"");
    private static final Pattern REPORT = Pattern.compile("\"report\":.*\"comparisons\"");

    private final Stack stack;
    private final String base;
    private final Tokens tokens;
    /** Of programmes, some of which the register of the demo has at another level. */
    private final Map<String, String> levels = new HashMap<>();
    private final Random random = new Random(SEED);
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    MatchingRounds(Stack stack) {
        this.stack = stack;
        this.base = stack.facts().url("placement-service").replace("localhost", "127.0.0.1") + "/placement/v1";
        this.tokens = new Tokens(stack.facts(), stack.secrets());
    }

    void measure() throws Exception {
        try (Connection connection = stack.postgres().connect(stack.facts().text("placement-service.database"));
                Statement statement = connection.createStatement()) {
            ManyVacancies.add(connection, 0, VACANCIES);
            statement.execute(REGION);
            try (ResultSet row = statement.executeQuery("select code, level from programme_period where valid_to is null")) {
                while (row.next()) {
                    levels.put(row.getString(1), row.getString(2));
                }
            }
        }
        Thread.sleep(11_000); // the service reads its registers again every ten seconds
        ResidentMemory memory = new ResidentMemory(stack, "placement-service");
        say("%,d students and %,d vacancies, straight to placement-service; its memory is %.0f MB:", STUDENTS, VACANCIES,
                memory.ofService());
        String lines = IntStream.range(0, STUDENTS).mapToObj(this::student).collect(Collectors.joining("\n"));
        timed("pushed", () -> push(lines));
        timed("pushed again", () -> push(lines));
        String round = "/matching-rounds/" + group(ID, post("demo-pact-administrator", "/matching-rounds",
                "{\"pact\": \"amersfoort\"}"));
        String id = round.substring(round.lastIndexOf('/') + 1);
        post("demo-coordinator-a", round + "/commitments",
                "{\"commitment\": \"" + SaltCommitment.of(id, "99DA", part(1)) + "\"}");
        post("demo-pact-administrator", round + "/commitments",
                "{\"commitment\": \"" + SaltCommitment.of(id, "pact", part(2)) + "\"}");
        timed("frozen", () -> post("demo-pact-administrator", round + "/freezes", ""));
        post("demo-coordinator-a", round + "/reveals", "{\"part\": \"" + part(1) + "\"}");
        post("demo-pact-administrator", round + "/reveals", "{\"part\": \"" + part(2) + "\"}");
        timed("decided", () -> {
            String answer = get("demo-coordinator-a", round);
            while (!group(STATE, answer).equals("decided")) {
                Thread.sleep(50);
                answer = get("demo-coordinator-a", round);
            }
            return answer;
        });
        String published = timed("published", () -> post("demo-pact-administrator", round + "/publications", ""));
        say("  %s", group(REPORT, published));
        answers(round);
        say("  memory afterwards %.0f MB", memory.ofService());
    }

    private void answers(String round) throws IOException, InterruptedException {
        long[] nanos = new long[ANSWERS];
        String token = tokens.of("demo-coordinator-a"); // one for all, or Keycloak is what is measured
        for (int i = 0; i < ANSWERS; i++) {
            HttpRequest.Builder read = authorized(token, round + "/search-cases/" + key(i * (STUDENTS / ANSWERS)));
            long start = System.nanoTime();
            send(read);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        say("  %,d answers read one after another: p50 %.1f ms, p99 %.1f ms", ANSWERS, nanos[ANSWERS / 2] / 1e6,
                nanos[ANSWERS * 99 / 100] / 1e6);
    }

    private interface Step {

        String run() throws IOException, InterruptedException;
    }

    private static String timed(String what, Step step) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String answer = step.run();
        say("  %-12s %5.1f s", what, (System.nanoTime() - start) / 1e9);
        return answer;
    }

    private String student(int number) {
        String programme = Integer.toString(25_000 + number * 7 % ManyVacancies.PROGRAMMES);
        return """
                {"caseKey": "%s", "programmeCode": "%s", "level": "%s", "learningPaths": ["bol"], "startFrom": "%s", \
                "startTo": "%s", "minWeeks": %d, "maxWeeks": 22, "days": ["monday", "tuesday", "thursday"], "minDaysPerWeek": 2, \
                "maxDaysPerWeek": 3, "homeArea": "%d", "travelMinutes": %d, "travelMode": "%s", "ageBand": "from_18", \
                "searchingSince": "%s", "atRisk": %b}"""
                .formatted(key(number), programme, levels.get(programme), TODAY, TODAY.plusWeeks(8), 8 + random.nextInt(6),
                        1_000 + random.nextInt(4_000), 30 + 15 * random.nextInt(4), MODES.get(random.nextInt(MODES.size())),
                        TODAY.minusWeeks(random.nextInt(20)), random.nextInt(5) == 0);
    }

    private static String key(int number) {
        return UUID.nameUUIDFromBytes(("student " + number).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String push(String lines) throws IOException, InterruptedException {
        return send(request("demo-coordinator-a", "/search-cases").header("Content-Type", "application/x-ndjson")
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(HttpRequest.BodyPublishers.ofString(lines)));
    }

    private String post(String client, String path, String body) throws IOException, InterruptedException {
        return send(request(client, path).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String get(String client, String path) throws IOException, InterruptedException {
        return send(request(client, path));
    }

    private HttpRequest.Builder request(String client, String path) {
        return authorized(tokens.of(client), path);
    }

    private HttpRequest.Builder authorized(String token, String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new StackFailure("Answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static String group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new StackFailure("Unexpected answer: " + text);
        }
        return matcher.groupCount() == 0 ? matcher.group() : matcher.group(1);
    }

    private static String part(int number) {
        return "%064x".formatted(number);
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
