package nl.stagepact.benchmarks;

import static nl.stagepact.benchmarks.Figures.say;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.localstack.Stack;
import nl.stagepact.localstack.StackFailure;
import nl.stagepact.localstack.Tokens;

/** Compares reads of a public feed through the gateway with nginx serving the same bytes from a file. */
final class FeedReads {

    private static final int VACANCIES = 25_000;
    private static final int CONNECTIONS = 8;
    private static final int PASSES = 7;
    private static final int WARM_UP = 40_000;
    private static final int WHOLE = 6_000;
    private static final int UNCHANGED = 40_000;
    private static final int NGINX_PORT = 38_099;

    private final Stack stack;
    private final String base;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    FeedReads(Stack stack) {
        this.stack = stack;
        this.base = stack.facts().url("gateway").replace("localhost", "127.0.0.1");
    }

    void measure(Path folder) throws Exception {
        try (Connection connection = stack.postgres().connect(stack.facts().text("placement-service.database"))) {
            ManyVacancies.add(connection, 0, VACANCIES);
        }
        URI feed = URI.create(base + "/placement/v1/feeds/" + define() + "/json-feed");
        HttpResponse<byte[]> warm = send(HttpRequest.newBuilder(feed).GET().build());
        String tag = "If-None-Match: " + warm.headers().firstValue("ETag").orElseThrow();
        try (Nginx nginx = Nginx.serving(folder, warm.body(), NGINX_PORT)) {
            String theirs = "If-None-Match: "
                    + send(HttpRequest.newBuilder(nginx.file()).GET().build()).headers().firstValue("ETag").orElseThrow();
            perSecond(feed, "", 200, WHOLE);
            perSecond(feed, tag, 304, WARM_UP);
            say("a page of a feed, %,d bytes, %d connections, median of %d passes in turns", warm.body().length, CONNECTIONS,
                    PASSES);
            compare("whole", feed, "", nginx.file(), "", 200, WHOLE);
            compare("with If-None-Match", feed, tag, nginx.file(), theirs, 304, UNCHANGED);
        }
    }

    private static void compare(String what, URI feed, String header, URI file, String theirs, int status, int requests)
            throws Exception {
        double[] ours = new double[PASSES];
        double[] nginx = new double[PASSES];
        double[] ratios = new double[PASSES];
        for (int pass = 0; pass < PASSES; pass++) {
            nginx[pass] = perSecond(file, theirs, status, requests);
            ours[pass] = perSecond(feed, header, status, requests);
            ratios[pass] = ours[pass] / nginx[pass];
        }
        say("  %-20s nginx %,8.0f/s   gateway %,8.0f/s   ratio %.2f (asked: 0.5)", what, Figures.median(nginx),
                Figures.median(ours), Figures.median(ratios));
    }

    private static double perSecond(URI uri, String header, int status, int requests) throws Exception {
        long start = System.nanoTime();
        try (ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int c = 0; c < CONNECTIONS; c++) {
                running.add(clients.submit(() -> {
                    try (KeptConnection connection = new KeptConnection(uri, header)) {
                        for (int i = 0; i < requests / CONNECTIONS; i++) {
                            connection.ask(status);
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        return requests / ((System.nanoTime() - start) / 1e9);
    }

    private String define() throws IOException {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(URI.create(base + "/placement/v1/feeds"))
                .header("Authorization", "Bearer " + new Tokens(stack.facts(), stack.secrets()).of("demo-partner"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\": \"Bench\"}")).build());
        return new ObjectMapper().readTree(answer.body()).path("id").asText();
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new StackFailure(request.uri() + " was rejected: " + answer.statusCode());
            }
            return answer;
        } catch (IOException e) {
            throw new StackFailure(request.uri() + " does not respond: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.");
        }
    }
}
