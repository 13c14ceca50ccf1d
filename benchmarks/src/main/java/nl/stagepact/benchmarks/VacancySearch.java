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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import nl.stagepact.localstack.Stack;
import nl.stagepact.localstack.StackFailure;

/** Compares queries over a tenth of the vacancies with all of them, through the gateway, with 32 concurrent clients. */
final class VacancySearch {

    private static final int CLIENTS = 32;
    private static final int FEW = 25_000;
    private static final int MANY = 250_000;
    private static final int WARM_UP = 2_000;
    private static final int REQUESTS = 2_000;
    /**
     * Passes per query, alternating with the other queries, so that other load on the machine spoils a pass but not the median.
     */
    private static final int PASSES = 3;

    private final Stack stack;
    private final String base;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    VacancySearch(Stack stack) {
        this.stack = stack;
        this.base = stack.facts().url("gateway").replace("localhost", "127.0.0.1");
    }

    /**
     * @param p50 in ms
     * @param p99 in ms
     */
    private record Spread(double p50, double p99) {
    }

    void measure() throws Exception {
        Map<String, Supplier<String>> questions = questions();
        try (Connection connection = stack.postgres().connect(stack.facts().text("placement-service.database"))) {
            ManyVacancies.add(connection, 0, FEW);
            awaitRegister();
            Map<String, Spread> few = all(questions);
            ManyVacancies.add(connection, FEW, MANY);
            long start = System.nanoTime();
            while (!get("/placement/v1/vacancies?pageSize=1").contains("\"total\":" + MANY)) {
                Thread.sleep(100);
            }
            say("%,d vacancies more are in the index after %.1f s", MANY - FEW, (System.nanoTime() - start) / 1e9);
            Map<String, Spread> many = all(questions);
            say("%,d and %,d vacancies, %d clients through the gateway, 20 items a page with counts of every kind, %d passes of %,d"
                    + " requests; medians of the passes", FEW, MANY, CLIENTS, PASSES, REQUESTS);
            questions.keySet().forEach(each -> say(
                    "  %-44s %,d: p50 %5.1f p99 %5.1f ms   %,d: p50 %5.1f p99 %5.1f ms   ratio %.2f (asked: p99 < 100, 2)",
                    each,
                    FEW, few.get(each).p50(), few.get(each).p99(), MANY, many.get(each).p50(), many.get(each).p99(),
                    many.get(each).p99() / few.get(each).p99()));
        }
    }

    private static Map<String, Supplier<String>> questions() {
        Map<String, Supplier<String>> questions = new LinkedHashMap<>();
        questions.put("a programme within 25 km, nearest first", () -> "programme=" + programme() + "&near=" + area());
        questions.put("words", () -> "words=woord" + ThreadLocalRandom.current().nextInt(ManyVacancies.WORDS) + " praktijk");
        questions.put("two levels, days, period, pay, best paid first", () -> "level=2,3&days=monday,tuesday&near=" + area()
                + "&within=50&from=" + LocalDate.now(ZoneOffset.UTC).plusDays(70) + "&minPerDayCents=2000&sort=compensation");
        questions.put("two thirds of all, newest first",
                () -> "learningPath=bol&supervision=" + (half() ? "on_site" : "on_site,hybrid"));
        return questions;
    }

    private Map<String, Spread> all(Map<String, Supplier<String>> questions) throws Exception {
        Map<String, double[]> p50 = new LinkedHashMap<>();
        Map<String, double[]> p99 = new LinkedHashMap<>();
        for (Map.Entry<String, Supplier<String>> question : questions.entrySet()) {
            ask(question.getValue(), WARM_UP);
            p50.put(question.getKey(), new double[PASSES]);
            p99.put(question.getKey(), new double[PASSES]);
        }
        for (int pass = 0; pass < PASSES; pass++) {
            for (Map.Entry<String, Supplier<String>> question : questions.entrySet()) {
                double[] seconds = ask(question.getValue(), REQUESTS);
                p50.get(question.getKey())[pass] = 1e3 * Figures.median(seconds);
                p99.get(question.getKey())[pass] = 1e3 * Figures.percentile(seconds, 99);
            }
        }
        Map<String, Spread> spreads = new LinkedHashMap<>();
        p50.forEach((question, passes) -> spreads.put(question,
                new Spread(Figures.median(passes), Figures.median(p99.get(question)))));
        return spreads;
    }

    private double[] ask(Supplier<String> question, int requests) throws Exception {
        double[] seconds = new double[requests];
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int c = 0; c < CLIENTS; c++) {
                running.add(clients.submit(() -> {
                    try (KeptConnection connection = new KeptConnection(URI.create(base), "")) {
                        for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                            String path = "/placement/v1/vacancies?pageSize=20&counts=true&"
                                    + question.get().replace(" ", "%20");
                            long start = System.nanoTime();
                            connection.ask(path, 200);
                            seconds[i] = (System.nanoTime() - start) / 1e9;
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        return seconds;
    }

    /** A programme is unknown until placement-service reads its register again. */
    private void awaitRegister() throws InterruptedException {
        while (send("/placement/v1/vacancies?pageSize=1&programme=25000").statusCode() != 200) {
            Thread.sleep(100);
        }
    }

    private String get(String path) {
        HttpResponse<String> answer = send(path);
        if (answer.statusCode() != 200) {
            throw new StackFailure(path + " was rejected: " + answer.statusCode() + " "
                    + answer.body());
        }
        return answer.body();
    }

    private HttpResponse<String> send(String path) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(base + path)).GET().build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StackFailure("The gateway does not respond: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.");
        }
    }

    private static boolean half() {
        return ThreadLocalRandom.current().nextBoolean();
    }

    private static int programme() {
        return 25_000 + ThreadLocalRandom.current().nextInt(ManyVacancies.PROGRAMMES);
    }

    private static int area() {
        return 1_000 + ThreadLocalRandom.current().nextInt(4_000);
    }
}
