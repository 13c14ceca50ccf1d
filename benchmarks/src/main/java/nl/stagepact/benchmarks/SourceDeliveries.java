package nl.stagepact.benchmarks;

import static nl.stagepact.benchmarks.Figures.say;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.stagepact.localstack.Stack;
import nl.stagepact.localstack.StackFailure;
import nl.stagepact.localstack.Tokens;

/** Measures complete deliveries of another system's vacancies: new, unchanged and changed ones. */
final class SourceDeliveries {

    private static final int VACANCIES = 10_000;
    /** Companies and recognitions are taken from the vacancies of this many companies, which are not delivered. */
    private static final int COMPANIES = 10_000;
    private static final int PASSES = 3;

    private final Stack stack;
    private final String base;
    private final Tokens tokens;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    SourceDeliveries(Stack stack) {
        this.stack = stack;
        this.base = stack.facts().url("placement-service").replace("localhost", "127.0.0.1");
        this.tokens = new Tokens(stack.facts(), stack.secrets());
    }

    void measure() throws Exception {
        try (Connection connection = stack.postgres().connect(stack.facts().text("placement-service.database"))) {
            ManyVacancies.add(connection, 0, COMPANIES);
        }
        say("%,d vacancies in one complete delivery, straight to placement-service:", VACANCIES);
        for (int pass = 1; pass <= PASSES; pass++) {
            String source = "source-" + pass;
            timed("new", source, "Nieuwe plek");
            timed("unchanged", source, "Nieuwe plek");
            timed("changed", source, "Andere plek");
        }
    }

    private void timed(String what, String source, String title) throws IOException, InterruptedException {
        String body = delivery(source, title);
        HttpRequest request = HttpRequest
                .newBuilder(URI.create(base + "/placement/v1/vacancy-sources/" + source + "/deliveries?complete=true"))
                .header("Authorization", "Bearer " + tokens.of("demo-sbb")).header("Content-Type", "application/json")
                .header("Idempotency-Key", what + " " + source)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        long start = System.nanoTime();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        double seconds = (System.nanoTime() - start) / 1e9;
        if (answer.statusCode() != 200) {
            throw new StackFailure("The delivery was rejected: " + answer.statusCode() + " " + answer.body());
        }
        say("  %-12s %5.1f s   %s", what, seconds, outcomes(answer.body()));
    }

    private static String outcomes(String answer) {
        int start = answer.indexOf("\"outcomes\"");
        return answer.substring(start, answer.indexOf('}', start) + 1);
    }

    private static String delivery(String source, String title) {
        LocalDate from = LocalDate.now(ZoneOffset.UTC).plusDays(60);
        return IntStream.range(0, VACANCIES).mapToObj(number -> String.format(Locale.ROOT, """
                {"sourceId": "%1$s-%2$d", "leerbedrijfId": "b%3$d", "title": "%4$s %1$s %2$d",
                 "tasks": [{"text": "Je helpt bij alle werkzaamheden"}, {"text": "Klanten te woord staan"}],
                 "programmeCodes": ["%5$05d"], "learningPath": "bol", "from": "%6$s", "to": "%7$s",
                 "days": ["monday", "tuesday"], "hoursPerWeek": 16, "places": 2,
                 "compensation": {"perDayCents": 2500}}""", source, number, number % COMPANIES, title,
                25_000 + number % COMPANIES * 7 % ManyVacancies.PROGRAMMES, from, from.plusDays(90)))
                .collect(Collectors.joining(",\n", "{\"vacancies\": [", "]}"));
    }
}
