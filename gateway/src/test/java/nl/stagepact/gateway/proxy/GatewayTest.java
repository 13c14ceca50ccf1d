package nl.stagepact.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.localstack.Ports;

/** Tests the gateway over real sockets, with an upstream service that responds normally or fails on demand. */
class GatewayTest {

    private static final ObjectMapper JSON = new ObjectMapper();
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

    @Test
    void routesByPrefixAndPassesTheAnswerOn() throws Exception {
        HttpResponse<String> answer = get("/shortage/v1/shortages?region=AM14");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).path("path").asText()).isEqualTo("/shortage/v1/shortages");
        assertThat(answer.headers().firstValue("API-Version")).contains("7.0.0");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void whatConcernsTheConnectionOfTheServiceIsNotPassedOn() throws Exception {
        HttpResponse<String> answer = get("/shortage/v1/closes");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).containsKey("content-type").doesNotContainKeys("connection", "keep-alive", "x-hop");
    }

    @Test
    void cachesPublicResponsesForTheirMaxAge() throws Exception {
        String first = get("/shortage/v1/held").body();
        HttpResponse<String> held = get("/shortage/v1/held");
        assertThat(held.body()).isEqualTo(first);
        assertThat(held.headers().firstValue("Age")).isPresent();
        assertThat(held.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(with("/shortage/v1/held", "Accept-Language", "en").body()).isNotEqualTo(first);
        assertThat(get("/shortage/v1/held?x=1").body()).isNotEqualTo(first);
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> !get("/shortage/v1/held").body().equals(first));
    }

    /** Otherwise a client could fill the cache with one response by varying its headers. */
    @Test
    void equivalentRequestsShareACacheEntry() throws Exception {
        String first = with("/shortage/v1/held-words", "Accept-Language", "nl").body();
        for (String words : new String[] { "nl-NL, nl;q=0.9", "fy", "x".repeat(5_000) }) {
            assertThat(with("/shortage/v1/held-words", "Accept-Language", words).body()).isEqualTo(first);
        }
        assertThat(with("/shortage/v1/held-words", "Accept-Encoding", "br, x" + "y".repeat(5_000)).body()).isEqualTo(first);
        assertThat(with("/shortage/v1/held-words", "Accept", "application/" + "z".repeat(5_000)).headers().firstValue("Age"))
                .as("unusually long Accept header").isEmpty();
        assertThat(get("/shortage/v1/held-words?" + "q".repeat(3_000)).body())
                .isNotEqualTo(get("/shortage/v1/held-words?" + "q".repeat(3_000)).body());
    }

    @Test
    void answersConditionalRequestsFromTheCacheWith304() throws Exception {
        String tag = get("/shortage/v1/held-tag").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> unchanged = with("/shortage/v1/held-tag", "If-None-Match", "W/\"other\", W/" + tag);
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.headers().firstValue("ETag")).contains(tag);
        assertThat(unchanged.body()).isEmpty();
        assertThat(with("/shortage/v1/held-tag", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void unchangedAnswersOfServicesAnnounceNoBody() throws Exception {
        String answer = raw("GET /shortage/v1/held-same HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\n"
                + "If-None-Match: \"same\"\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 304 ").endsWith("\r\n\r\n");
        assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("transfer-encoding");
    }

    @Test
    void aRequestWithTwoLengthsIsRejectedAndTheLastOnItsConnection() throws Exception {
        String answer = raw(
                "POST /shortage/v1/things HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "3\r\nabc\r\n0\r\n\r\nGET /shortage/v1/smuggled HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertProblem(answer, 400, "malformed-request");
        assertThat(answer).contains("Connection: close").doesNotContain("smuggled");
    }

    @Test
    void conditionalRequestsRefreshAStaleCacheEntry() throws Exception {
        get("/shortage/v1/held-same");
        int before = upstream.answers.get();
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> {
            assertThat(with("/shortage/v1/held-same", "If-None-Match", "\"same\"").statusCode()).isEqualTo(304);
            return upstream.answers.get() > before;
        });
        int renewed = upstream.answers.get();
        assertThat(get("/shortage/v1/held-same").statusCode()).isEqualTo(200);
        assertThat(upstream.answers.get()).isEqualTo(renewed);
    }

    @Test
    void abortedResponsesAreNeitherCachedNorWaitedFor() {
        for (int i = 0; i < 2; i++) {
            HttpRequest request = HttpRequest.newBuilder(uri("/shortage/v1/held-breaks-off")).timeout(Duration.ofSeconds(10))
                    .build();
            assertThatThrownBy(() -> {
                HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(502);
                throw new IOException("told");
            }).isInstanceOf(IOException.class).isNotInstanceOf(HttpTimeoutException.class);
        }
    }

    @Test
    void neverCachesPrivateResponsesOrUnknownVary() throws Exception {
        assertThat(get("/shortage/v1/held-private").body()).isNotEqualTo(get("/shortage/v1/held-private").body());
        assertThat(get("/shortage/v1/held-vary").body()).isNotEqualTo(get("/shortage/v1/held-vary").body());
        String held = get("/shortage/v1/held-mine").body();
        assertThat(with("/shortage/v1/held-mine", "Authorization", "Bearer x").body()).isNotEqualTo(held);
        assertThat(get("/shortage/v1/held-mine").body()).isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/nothing", "/shortage", "/shortage/v1", "/shortage/v2/x", "/q/health", "/shortage/ready",
            "/shortage/v1/shortages/", "/shortage//v1/x", "/health/" })
    void unknownPathsAndTrailingSlashesAreNotFound(String path) throws Exception {
        assertProblem(raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/shortage/v1/../../q/health", "/shortage/v1/%2e%2e/%2e%2e/q/health", "/shortage/v1/..%2fx",
            "/shortage/v1/x;a=b", "/shortage/v1/.." })
    void disguisedPathsAreRejected(String path) throws Exception {
        assertProblem(raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"), 400, "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = { "GARBAGE\r\n\r\n", "GET / HTTP/1.1\r\nHost: x\r\nBad Header: x\r\n\r\n",
            "POST /shortage/v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n",
            "POST /shortage/v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
            "POST /shortage/v1/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n",
            "GET /shortage/v1/x?words=50% HTTP/1.1\r\nHost: x\r\n\r\n", "GET /shortage/v1/%zz HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /shortage/v1/x?a=b|c HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /shortage/v1/x HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
            "GET /shortage/v1/\u0001x HTTP/1.1\r\nHost: x\r\nX: \u0001\r\n\r\n" })
    void malformedRequestsGetAProblem(String request) throws Exception {
        assertProblem(raw(request), 400, "malformed-request");
    }

    @Test
    void tooLongLinesAndHeadersGetAProblem() throws Exception {
        assertProblem(raw("GET /" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"), 414, "uri-too-long");
        assertProblem(raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(17_000) + "\r\n\r\n"), 431, "headers-too-large");
    }

    @Test
    void unsupportedMethodsAreRejected() throws Exception {
        assertProblem(raw("TRACE /shortage/v1/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"), 405, "method-not-allowed");
        assertProblem(raw("POST /health HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), 405,
                "method-not-allowed");
    }

    @Test
    void oversizedBodiesAreRejectedWithAndWithoutContentLength() throws Exception {
        assertProblem(raw("PUT /shortage/v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n"), 413, "body-too-large");
        StringBuilder chunked = new StringBuilder(
                "PUT /shortage/v1/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 30; i++) {
            chunked.append("10000\r\n").append("x".repeat(0x10000)).append("\r\n");
        }
        assertProblem(raw(chunked.toString()), 413, "body-too-large");
    }

    @Test
    void clientGetsTheRejectionWhileStillSendingTheBody() throws Exception {
        for (int i = 0; i < 20; i++) {
            HttpResponse<String> answer = HTTP.send(HttpRequest.newBuilder(uri("/shortage/v1/x"))
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(new byte[17_000_000])).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Connection")).contains("close");
        }
    }

    @Test
    void bodiesAreForwardedCompletely() throws Exception {
        HttpResponse<String> answer = HTTP.send(HttpRequest.newBuilder(uri("/shortage/v1/x"))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(new byte[900_000])).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(JSON.readTree(answer.body()).path("length").asInt()).isEqualTo(900_000);
    }

    @Test
    void pathsWithAHigherLimitAcceptLargerBodies() throws Exception {
        HttpResponse<String> answer = HTTP.send(HttpRequest.newBuilder(uri("/shortage/v1/large"))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(new byte[2_900_000])).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(JSON.readTree(answer.body()).path("length").asInt()).isEqualTo(2_900_000);
        assertProblem(raw("PUT /shortage/v1/large HTTP/1.1\r\nHost: x\r\nContent-Length: 3000001\r\n\r\n"), 413,
                "body-too-large");
    }

    @Test
    void forwardingHeadersOfClientsAreStripped() throws Exception {
        HTTP.send(HttpRequest.newBuilder(uri("/shortage/v1/x")).header("X-Forwarded-For", "203.0.113.9").build(),
                HttpResponse.BodyHandlers.discarding());
        assertThat(upstream.lastForwardedHost.get()).isNull();
    }

    @Test
    void unreachableServiceGives502() throws Exception {
        HttpResponse<String> answer = get("/reporting/v1/x");
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("service-not-reachable");
    }

    @Test
    void slowServiceGives504AndItsConnectionIsClosed() throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = get("/shortage/v1/slow");
        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("service-too-slow");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(900), Duration.ofMillis(2_500));
    }

    @Test
    void writesHaveALongerTimeoutThanReads() throws Exception {
        HttpResponse<String> answer = HTTP.send(HttpRequest.newBuilder(uri("/shortage/v1/slow"))
                .PUT(HttpRequest.BodyPublishers.ofString("x")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void slowAndAbortedResponsesLeakNoConnections() throws Exception {
        List<java.util.concurrent.CompletableFuture<?>> all = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            String path = List.of("/shortage/v1/slow", "/shortage/v1/breaks-off", "/reporting/v1/x").get(i % 3);
            all.add(HTTP.sendAsync(HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(20)).build(),
                    HttpResponse.BodyHandlers.ofString()).handle((answer, failure) -> null));
        }
        all.forEach(java.util.concurrent.CompletableFuture::join);
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> upstream.open.get() == 0);
        for (int i = 0; i < 200; i++) {
            assertThat(get("/shortage/v1/fine").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void respondsInEnglishWhenPreferred() throws Exception {
        HttpResponse<String> answer = HTTP.send(HttpRequest.newBuilder(uri("/nothing")).header("Accept-Language", "en").build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(JSON.readTree(answer.body()).path("title").asText()).isEqualTo("Not found");
        assertThat(answer.headers().firstValue("Content-Language")).contains("en");
    }

    @Test
    void mergesTheContractsOfReachableServices() throws Exception {
        JsonNode contract = JSON.readTree(get("/openapi.json").body());
        assertThat(contract.at("/paths/~1shortage~1v1~1things/get/operationId").asText()).isEqualTo("listThings");
        assertThat(contract.at("/paths/~1shortage~1v1~1things/get/security/0").has("keycloak")).isTrue();
        assertThat(contract.at("/info/description").asText()).contains("reporting");
        assertThat(contract.at("/paths/~1shortage~1v1~1things/get/responses/504/$ref").asText())
                .isEqualTo("#/components/responses/Problem504");
        assertThat(contract.at("/components/responses/Problem504/description").asText()).contains("is not known");
    }

    @Test
    void onlyTheContractIsReadableFromAnyOrigin() throws Exception {
        assertThat(get("/openapi.json").headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(preflight("/openapi.json").headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(preflight("/health").statusCode()).isEqualTo(204);
        assertThat(preflight("/health").headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private static HttpResponse<String> preflight(String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(uri(path)).method("OPTIONS", HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theMergedContractHasNoParameters() throws Exception {
        HttpResponse<String> answer = get("/openapi.json?zzz=1");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).at("/errors/0/parameter").asText()).isEqualTo("zzz");
    }

    @Test
    void aClientThatExcludesJsonGetsNoContract() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/openapi.json")).header("Accept", "application/json;q=0, */*")
                .build();
        assertThat(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(406);
    }

    @Test
    void documentationPageUsesNoOtherOrigins() throws Exception {
        HttpResponse<String> page = get("/");
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body()).contains("src=\"/contract.js\"").doesNotContain("http://").doesNotContain("https://");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(get("/contract.js").headers().firstValue("Content-Type")).contains("text/javascript; charset=utf-8");
        assertThat(get("/contract.css").headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
    }

    private static HttpResponse<String> with(String path, String header, String value) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(uri(path)).header(header, value).timeout(Duration.ofSeconds(20)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(20)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Sends raw bytes, so that tests can send malformed HTTP. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            try {
                out.write(request.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            } catch (IOException e) {
                // The server responded and closed the connection before the request was complete.
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertProblem(String answer, int status, String name) throws IOException {
        // Requests that are not HTTP/1.1 get an HTTP/1.0 response.
        assertThat(answer).matches("(?s)HTTP/1\\.[01] " + status + " .*");
        assertThat(answer.toLowerCase()).contains("content-type: application/problem+json").contains("api-version: 1.0.0");
        JsonNode problem = JSON.readTree(answer.substring(answer.indexOf("\r\n\r\n") + 4));
        assertThat(problem.path("type").asText()).isEqualTo("urn:problem-type:stagepact:" + name);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
    }
}
