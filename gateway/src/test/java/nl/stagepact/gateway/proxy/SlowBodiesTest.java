package nl.stagepact.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import nl.stagepact.localstack.Ports;

/** Clients that send their bodies slowly, over real sockets. */
class SlowBodiesTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static GatewayUnderTest gateway;
    private static Upstream upstream;
    private static int port;

    private final List<Socket> sockets = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        upstream = new Upstream();
        TestSettings settings = new TestSettings(upstream.port(), Ports.free());
        gateway = new GatewayUnderTest(settings);
        port = gateway.port();
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> upstream.open.get() == 0);
    }

    @AfterAll
    static void stop() {
        gateway.close();
        upstream.close();
    }

    @Test
    void aStalledBodyIs408AndItsServiceIsNotAsked() throws Exception {
        Socket socket = open("127.0.0.1", "", 60_000);
        assertThat(answer(socket)).startsWith("HTTP/1.1 408 ").contains("request-timed-out", "connection: close");
        assertThat(upstream.open.get()).isZero();
    }

    @Test
    void aBodyBelowTheLeastRateIs408() throws Exception {
        Socket socket = open("127.0.0.1", "", 60_000);
        Thread.ofVirtual().start(() -> drip(socket, 1, 50));
        assertThat(answer(socket)).startsWith("HTTP/1.1 408 ");
    }

    @Test
    void aSlowBodyAboveTheLeastRateArrives() throws Exception {
        Socket socket = open("127.0.0.1", "", 16_000);
        Thread.ofVirtual().start(() -> drip(socket, 500, 100));
        assertThat(answer(socket)).startsWith("HTTP/1.1 200 ").contains("\"length\":16000");
    }

    @Test
    void aStalledBodyThatIsBeingForwardedIs408() throws Exception {
        Socket socket = open("127.0.0.1", "", 200_000);
        socket.getOutputStream().write(new byte[100_000]);
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> upstream.open.get() == 1);
        assertThat(answer(socket)).startsWith("HTTP/1.1 408 ");
    }

    @Test
    void oneAddressHasALimitedNumberOfSlowBodies() throws Exception {
        List<Socket> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            many.add(open("127.0.0.2", "", 60_000));
        }
        List<String> answers = new ArrayList<>();
        for (Socket socket : many) {
            answers.add(answer(socket));
        }
        assertThat(answers).filteredOn(answer -> answer.startsWith("HTTP/1.1 429 ")).hasSize(12)
                .allMatch(answer -> answer.contains("retry-after: "));
        assertThat(answers).filteredOn(answer -> answer.startsWith("HTTP/1.1 408 ")).hasSize(8);
    }

    @Test
    void oneClientHasALimitedNumberOfSlowBodies() throws Exception {
        List<Socket> many = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            many.add(open("127.0.0." + (10 + i), "Authorization: Bearer one\r\n", 60_000));
        }
        List<String> answers = new ArrayList<>();
        for (Socket socket : many) {
            answers.add(answer(socket).substring(0, 12));
        }
        assertThat(answers).filteredOn("HTTP/1.1 429"::equals).hasSize(2);
    }

    @Test
    void clientsBehindAProxyAreCountedByTheirOwnAddress() throws Exception {
        List<Socket> many = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            many.add(open("127.0.0.9", "X-Forwarded-For: 198.51.100.1, 203.0.113." + i + "\r\n", 60_000));
            many.add(open("127.0.0.3", "X-Forwarded-For: 203.0.113." + i + "\r\n", 60_000));
        }
        List<String> behindProxy = new ArrayList<>();
        List<String> notBelieved = new ArrayList<>();
        for (int i = 0; i < many.size(); i += 2) {
            behindProxy.add(answer(many.get(i)).substring(0, 12));
            notBelieved.add(answer(many.get(i + 1)).substring(0, 12));
        }
        assertThat(behindProxy).containsOnly("HTTP/1.1 408");
        assertThat(notBelieved).filteredOn("HTTP/1.1 429"::equals).hasSize(8);
    }

    @Test
    void slowBodiesMakeNobodyElseWait() throws Exception {
        for (int i = 0; i < 150; i++) {
            Socket socket = open("127.0.1." + i / 8, "", 300_000);
            socket.getOutputStream().write(new byte[i % 2 == 0 ? 100 : 100_000]);
        }
        for (int i = 0; i < 30; i++) {
            long begin = System.nanoTime();
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/shortage/v1/x"))
                            .PUT(HttpRequest.BodyPublishers.ofByteArray(new byte[2_000])).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
            Thread.sleep(20);
        }
    }

    @Test
    void aServiceThatAnswersEarlyKeepsNoConnection() throws Exception {
        Socket socket = open("127.0.0.1", "", 200_000, "/shortage/v1/refuses");
        socket.getOutputStream().write(new byte[100_000]);
        assertThat(answer(socket)).startsWith("HTTP/1.1 401 ").contains("connection: close");
    }

    private Socket open(String from, String headers, int length) throws IOException {
        return open(from, headers, length, "/shortage/v1/x");
    }

    /** Sends the head and the first byte of a body. */
    private Socket open(String from, String headers, int length, String path) throws IOException {
        Socket socket = new Socket();
        sockets.add(socket);
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write(("PUT " + path + " HTTP/1.1\r\nHost: x\r\n" + headers + "Content-Length: " + length
                + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static void drip(Socket socket, int bytes, int everyMillis) {
        try {
            while (true) {
                socket.getOutputStream().write(new byte[bytes]);
                Thread.sleep(everyMillis);
            }
        } catch (IOException e) {
            // answered and closed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The answer as far as one read brings it: a kept connection does not end. */
    private static String answer(Socket socket) throws IOException {
        byte[] bytes = new byte[8_192];
        int read = Math.max(0, socket.getInputStream().read(bytes));
        String head = new String(bytes, 0, read, StandardCharsets.UTF_8);
        return head.substring(0, head.indexOf("\r\n\r\n") < 0 ? head.length() : head.indexOf("\r\n\r\n"))
                .toLowerCase(Locale.ROOT)
                .replace("http/1.1", "HTTP/1.1") + head.substring(Math.max(0, head.indexOf("\r\n\r\n")));
    }
}
