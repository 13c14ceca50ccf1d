package nl.stagepact.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.stagepact.localstack.Ports;
import nl.stagepact.localstack.fault.FaultyLink;

/** Connections that fall silent in the middle of a response, before and behind the gateway. */
class SilenceTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    /** What the settings of the tests allow, and some for a busy machine. */
    private static final Duration BOUND = Duration.ofSeconds(25);

    private Upstream upstream;
    private FaultyLink toService;
    private FaultyLink toGateway;
    private GatewayUnderTest gateway;

    @BeforeEach
    void start() throws IOException {
        upstream = new Upstream();
        toService = FaultyLink.to(upstream.port());
        gateway = new GatewayUnderTest(new TestSettings(toService.port(), Ports.free()));
        toGateway = FaultyLink.to(gateway.port());
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        toService.close();
        toGateway.close();
        upstream.close();
    }

    @Test
    void aServiceThatFallsSilentWithinItsResponseIsCutOff() throws Exception {
        try (InputStream body = begun("/shortage/v1/endless")) {
            toService.silence();
            long start = System.nanoTime();
            assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
        }
    }

    @Test
    void aClientThatNoLongerReadsDoesNotHoldItsService() throws Exception {
        InputStream body = begun("/shortage/v1/endless-flood");
        toGateway.silence();
        await().atMost(BOUND).until(() -> upstream.open.get() == 0);
        body.close();
    }

    /** @return a body of which the first byte was read */
    private InputStream begun(String path) throws IOException, InterruptedException {
        InputStream body = HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + toGateway.port() + path)).build(),
                HttpResponse.BodyHandlers.ofInputStream()).body();
        assertThat(body.read()).isNotNegative();
        return body;
    }
}
