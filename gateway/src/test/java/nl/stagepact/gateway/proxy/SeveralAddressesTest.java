package nl.stagepact.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.stagepact.localstack.Ports;
import nl.stagepact.localstack.fault.FaultyLink;

/** A service at two addresses, of which the first is reached over a link that fails. */
class SeveralAddressesTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int MANY = 20;

    private Upstream first;
    private Upstream second;
    private FaultyLink link;
    private GatewayUnderTest gateway;

    @BeforeEach
    void start() throws IOException {
        first = new Upstream();
        second = new Upstream();
        link = FaultyLink.to(first.port());
        gateway = new GatewayUnderTest(new TestSettings(List.of(link.port(), second.port()), Ports.free()));
        awaitHealth(200, "{\"status\":\"DEGRADED\",\"services\":{\"reporting\":\"DOWN\",\"shortage\":\"UP\"}}");
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        link.close();
        first.close();
        second.close();
    }

    @Test
    void bothAddressesAreUsed() throws Exception {
        for (int i = 0; i < MANY; i++) {
            assertThat(ask("GET", "/shortage/v1/held-private").statusCode()).isEqualTo(200);
        }
        assertThat(first.answers.get()).isEqualTo(MANY / 2);
        assertThat(second.answers.get()).isEqualTo(MANY / 2);
    }

    @Test
    void anAddressThatIsGoneIsLeftOutAndUsedAgainWhenItIsBack() throws Exception {
        link.close();
        for (int i = 0; i < MANY; i++) {
            assertThat(ask("GET", "/shortage/v1/things").statusCode()).isEqualTo(200);
            assertThat(ask("PUT", "/shortage/v1/things").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aReadWhoseConnectionBreaksIsSentAgain() throws Exception {
        link.loseAnswerTo("GET /shortage/v1/once");
        while (link.losesAnswer()) {
            assertThat(ask("GET", "/shortage/v1/once").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aWriteWhoseConnectionBreaksIsNotSentAgain() throws Exception {
        link.loseAnswerTo("PUT /shortage/v1/held-private");
        int sent = 0;
        int refused = 0;
        while (link.losesAnswer()) {
            sent++;
            refused += ask("PUT", "/shortage/v1/held-private").statusCode() == 502 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(1);
        assertThat(first.answers.get() + second.answers.get()).isEqualTo(sent);
    }

    @Test
    void aSilentAddressIsLeftOut() throws Exception {
        link.silence();
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            long start = System.nanoTime();
            for (int i = 0; i < MANY; i++) {
                ask("GET", "/shortage/v1/things");
            }
            return Duration.ofNanos(System.nanoTime() - start).toMillis() < 900;
        });
        link.restore();
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            int before = first.answers.get();
            ask("GET", "/shortage/v1/held-private");
            ask("GET", "/shortage/v1/held-private");
            return first.answers.get() > before;
        });
    }

    @Test
    void aWriteThatCannotConnectInTimeGoesToTheOtherAddress() throws Exception {
        try (ServerSocket unreachable = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket one = new Socket(InetAddress.getLoopbackAddress(), unreachable.getLocalPort());
                Socket two = new Socket(InetAddress.getLoopbackAddress(), unreachable.getLocalPort());
                GatewayUnderTest other = new GatewayUnderTest(
                        new TestSettings(List.of(unreachable.getLocalPort(), second.port()), Ports.free()))) {
            assertThat(one.isConnected() && two.isConnected()).as("the backlog is full").isTrue();
            assertThat(ask(other, "PUT", "/shortage/v1/things").statusCode()).isEqualTo(200);
            assertThat(ask(other, "PUT", "/shortage/v1/things").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anAddressThatIsReadyIsPreferred() throws Exception {
        first.readiness.set(503);
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            int before = first.answers.get();
            for (int i = 0; i < MANY; i++) {
                ask("GET", "/shortage/v1/held-private");
            }
            return first.answers.get() == before;
        });
        awaitHealth(200, "{\"status\":\"DEGRADED\",\"services\":{\"reporting\":\"DOWN\",\"shortage\":\"UP\"}}");
        first.readiness.set(200);
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            int before = first.answers.get();
            ask("GET", "/shortage/v1/held-private");
            ask("GET", "/shortage/v1/held-private");
            return first.answers.get() > before;
        });
    }

    @Test
    void aServiceThatIsNotReadyIsNamedByHealthAndReceivesRequests() throws Exception {
        first.readiness.set(503);
        second.readiness.set(503);
        String notReady = "{\"status\":\"DEGRADED\",\"services\":{\"reporting\":\"DOWN\",\"shortage\":\"NOT_READY\"}}";
        awaitHealth(200, notReady);
        for (int i = 0; i < MANY; i++) {
            assertThat(ask("GET", "/shortage/v1/held-private").statusCode()).isEqualTo(200);
            assertThat(ask("GET", "/health").body()).as("an answer does not make it ready").isEqualTo(notReady);
        }
        first.readiness.set(200);
        awaitHealth(200, "{\"status\":\"DEGRADED\",\"services\":{\"reporting\":\"DOWN\",\"shortage\":\"UP\"}}");
    }

    @Test
    void aServiceOfAReleaseWithoutReadinessIsInUse() throws Exception {
        second.readiness.set(404);
        try (GatewayUnderTest newer = new GatewayUnderTest(new TestSettings(second.port(), Ports.free()))) {
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> ask(newer, "GET", "/health").body().contains("\"shortage\":\"UP\""));
        }
    }

    @Test
    void healthTellsWhenNoServiceCanBeReachedThoughTheGatewayIsAlive() throws Exception {
        link.close();
        second.close();
        awaitHealth(503, "{\"status\":\"DOWN\",\"services\":{\"reporting\":\"DOWN\",\"shortage\":\"DOWN\"}}");
        assertThat(ask("GET", "/health/live").statusCode()).isEqualTo(200);
    }

    private void awaitHealth(int status, String body) {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            HttpResponse<String> health = ask("GET", "/health");
            assertThat(health.body()).isEqualTo(body);
            assertThat(health.statusCode()).isEqualTo(status);
        });
    }

    private HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        return ask(gateway, method, path);
    }

    private static HttpResponse<String> ask(GatewayUnderTest to, String method, String path)
            throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + to.port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody()).timeout(Duration.ofSeconds(20)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
