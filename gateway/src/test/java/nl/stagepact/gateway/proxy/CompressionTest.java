package nl.stagepact.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.stagepact.localstack.Ports;

/** What anyone may read is compressed for those who accept it. */
class CompressionTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static GatewayUnderTest gateway;
    private static Upstream upstream;
    private static int port;

    @BeforeAll
    static void start() throws IOException {
        upstream = new Upstream();
        TestSettings settings = new TestSettings(upstream.port(), Ports.free());
        gateway = new GatewayUnderTest(settings);
        port = gateway.port();
    }

    @AfterAll
    static void stop() {
        gateway.close();
        upstream.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/text", "/text-public", "/text-public", "/text-long" })
    void textIsCompressedForClientsThatAcceptIt(String path) throws Exception {
        byte[] plain = get(path, 200).body();
        HttpResponse<byte[]> compressed = get(path, 200, "Accept-Encoding", "br, gzip;q=0.5");
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(compressed.headers().firstValue("ETag")).contains("W/\"t1\"");
        assertThat(compressed.headers().allValues("Vary")).anyMatch(value -> value.contains("Accept-Encoding"));
        assertThat(compressed.body().length).isLessThan(plain.length / 5);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes()).isEqualTo(plain);
        assertThat(get(path, 304, "Accept-Encoding", "gzip", "If-None-Match", "W/\"t1\"").body()).isEmpty();
    }

    @Test
    void clientsThatDoNotAcceptItGetThePlainTextAndItsOwnTag() throws Exception {
        for (String accepted : new String[] { "identity", "gzip;q=0", "br" }) {
            HttpResponse<byte[]> plain = get("/text-public", 200, "Accept-Encoding", accepted);
            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(plain.headers().firstValue("ETag")).contains("\"t1\"");
            assertThat(plain.headers().allValues("Vary")).anyMatch(value -> value.contains("Accept-Encoding"));
            assertThat(new String(plain.body(), StandardCharsets.UTF_8)).isEqualTo(Upstream.TEXT);
        }
    }

    @Test
    void whatIsSecretOrNoTextIsNotCompressed() throws Exception {
        assertThat(get("/text-secret", 200, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(get("/text-image", 200, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(get("/text", 200, "Accept-Encoding", "gzip", "Authorization", "Bearer x").headers()
                .firstValue("Content-Encoding")).isEmpty();
        assertThat(get("/short", 200, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/openapi.json" })
    void theGatewaysOwnTextsAreCompressed(String path) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        byte[] plain = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        HttpResponse<byte[]> compressed = HTTP.send(request.header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes()).isEqualTo(plain);
    }

    private static HttpResponse<byte[]> get(String path, int status, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/shortage/v1" + path));
        HttpResponse<byte[]> answer = HTTP.send((headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer;
    }
}
