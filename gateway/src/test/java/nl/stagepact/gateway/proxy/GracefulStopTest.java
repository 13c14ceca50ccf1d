package nl.stagepact.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.stagepact.localstack.Ports;

class GracefulStopTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int CLIENTS = 8;

    private Upstream upstream;
    private GatewayUnderTest gateway;

    @BeforeEach
    void start() throws IOException {
        upstream = new Upstream();
        gateway = new GatewayUnderTest(new TestSettings(upstream.port(), Ports.free()));
        await().atMost(Duration.ofSeconds(10)).until(() -> ask("GET", "/health").statusCode() == 200);
    }

    @AfterEach
    void stop() {
        gateway.close();
        upstream.close();
    }

    @Test
    void whatIsInFlightIsFinishedWhileHealthIsDownAndNewRequestsAreRefused() throws Exception {
        CompletableFuture<HttpResponse<String>> slow = CompletableFuture
                .supplyAsync(() -> unchecked("PUT", "/shortage/v1/slow"));
        await().until(() -> upstream.open.get() > 0);
        CompletableFuture<Void> stopped = stopping();
        await().until(() -> ask("GET", "/health").statusCode() == 503);
        HttpResponse<String> leaving = ask("GET", "/shortage/v1/things");
        assertThat(leaving.statusCode()).isEqualTo(200);
        assertThat(leaving.headers().firstValue("Connection")).contains("close");
        await().until(() -> ask("GET", "/shortage/v1/things").statusCode() == 503);
        assertThat(ask("GET", "/shortage/v1/things").headers().firstValue("Retry-After")).isPresent();
        assertThat(slow.join().statusCode()).isEqualTo(200);
        stopped.join();
        assertThatThrownBy(() -> ask("GET", "/health")).isInstanceOf(ConnectException.class);
    }

    @Test
    void noRequestFailsThatWasSentBeforeNewOnesAreRefused() throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                String method = i % 2 == 0 ? "GET" : "PUT";
                running.add(clients.submit(() -> untilRefused(method)));
            }
            Thread.sleep(300);
            stopping().join();
            for (Future<Integer> each : running) {
                assertThat(each.get()).isPositive();
            }
        }
    }

    @Test
    void clientsThatRepeatRefusedRequestsDoNotHoldTheStop() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.submit(() -> hammer(over));
            }
            Thread.sleep(300);
            long start = System.nanoTime();
            stopping().join();
            over.set(true);
            // Half a second of notice; ten would be the patience with requests that were admitted.
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
        }
    }

    private void hammer(AtomicBoolean over) {
        while (!over.get()) {
            try {
                ask("GET", "/shortage/v1/things");
            } catch (IOException e) {
                Thread.onSpinWait();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /**
     * A client that pauses while new requests are refused finds the port closed: its request was never in flight. A
     * connection that breaks is another exception, and fails.
     *
     * @return answers before the first refusal; anything but an answer, before it, fails
     */
    private int untilRefused(String method) throws IOException, InterruptedException {
        for (int answers = 0;; answers++) {
            HttpResponse<String> answer;
            try {
                answer = ask(method, "/shortage/v1/things");
            } catch (ConnectException e) {
                return answers;
            }
            if (answer.statusCode() == 503) {
                return answers;
            }
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    private CompletableFuture<Void> stopping() {
        return CompletableFuture.runAsync(() -> {
            try {
                gateway.stopGracefully();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private HttpResponse<String> unchecked(String method, String path) {
        try {
            return ask(method, path);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gateway.port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody()).timeout(Duration.ofSeconds(20)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
