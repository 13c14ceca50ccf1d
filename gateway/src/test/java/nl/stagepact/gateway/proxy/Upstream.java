package nl.stagepact.gateway.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A service on a real port whose behaviour depends on the requested path. */
final class Upstream implements AutoCloseable {

    static final String TEXT = "{\"a\": \"".repeat(1_000);

    final AtomicReference<String> lastForwardedHost = new AtomicReference<>();
    final AtomicInteger answers = new AtomicInteger();
    final AtomicInteger open = new AtomicInteger();
    /** Status that it answers when it is asked whether it is ready. */
    final AtomicInteger readiness = new AtomicInteger(200);
    private final HttpServer server;

    Upstream() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        open.incrementAndGet();
        try (exchange; InputStream body = exchange.getRequestBody()) {
            lastForwardedHost.set(exchange.getRequestHeaders().getFirst("X-Forwarded-For"));
            if (exchange.getRequestURI().getPath().endsWith("/refuses")) {
                // What is left unread when the connection is closed resets it, and may take the answer with it.
                body.readNBytes(100_000);
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            long length = body.readAllBytes().length;
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/shortage/ready")) {
                exchange.sendResponseHeaders(readiness.get(), -1);
                return;
            }
            if (path.endsWith("/slow")) {
                Thread.sleep(3_000);
            }
            if (path.contains("/endless")) {
                endless(exchange, path.endsWith("-flood") ? new byte[1 << 16] : new byte[10]);
            }
            if (path.endsWith("/breaks-off")) {
                exchange.sendResponseHeaders(200, 1_000_000);
                exchange.getResponseBody().write(new byte[10]);
                throw new IOException("breaks off");
            }
            if (path.endsWith("/closes")) {
                exchange.getResponseHeaders().set("Connection", "close, X-Hop");
                exchange.getResponseHeaders().set("Keep-Alive", "timeout=1");
                exchange.getResponseHeaders().set("X-Hop", "1");
            }
            if (path.contains("/text")) {
                text(exchange, path);
                return;
            }
            if (path.contains("/held")) {
                hold(exchange, path);
                return;
            }
            String text = path.endsWith("/openapi.json") ? CONTRACT : "{\"path\":\"" + path + "\",\"length\":" + length + "}";
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("API-Version", "7.0.0");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }

    /** Until the connection ends. */
    private static void endless(HttpExchange exchange, byte[] chunk) throws IOException, InterruptedException {
        exchange.sendResponseHeaders(200, 0);
        while (true) {
            exchange.getResponseBody().write(chunk);
            exchange.getResponseBody().flush();
            Thread.sleep(1);
        }
    }

    /** Five kilobytes, or three megabytes in chunks; the path says what else. */
    private static void text(HttpExchange exchange, String path) throws IOException {
        exchange.getResponseHeaders().add("Content-Type",
                path.endsWith("-image") ? "image/png" : "application/json; charset=utf-8");
        exchange.getResponseHeaders().add("ETag", "\"t1\"");
        exchange.getResponseHeaders().add("Cache-Control",
                path.endsWith("-secret") ? "no-store" : path.endsWith("-public") ? "public, max-age=60" : "no-cache");
        if (String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")).contains("\"t1\"")) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        byte[] bytes = TEXT.repeat(path.endsWith("-long") ? 600 : 1).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, path.endsWith("-long") ? 0 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Cacheable for two seconds, unless the path says otherwise. The body is the number of the response. */
    private void hold(HttpExchange exchange, String path) throws IOException {
        int number = answers.incrementAndGet();
        exchange.getResponseHeaders().add("Cache-Control",
                path.endsWith("-private") ? "private, max-age=60" : "public, max-age=2");
        exchange.getResponseHeaders().add("ETag", path.endsWith("-same") ? "\"same\"" : "\"n" + number + '"');
        if (path.endsWith("-vary")) {
            exchange.getResponseHeaders().add("Vary", "Accept-Encoding, Cookie");
        } else {
            exchange.getResponseHeaders().add("Vary", "Accept-Language");
        }
        if ("\"same\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        if (path.endsWith("-breaks-off")) {
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write(new byte[10]);
            throw new IOException("breaks off");
        }
        byte[] bytes = Integer.toString(number).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static final String CONTRACT = """
            {"openapi":"3.0.3","info":{"title":"x","version":"1.0.0"},"servers":[{"url":"https://x/shortage/v1"}],
             "security":[{"keycloak":[]}],
             "paths":{"/things":{"get":{"operationId":"listThings","responses":{"200":{"description":"d","content":
               {"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}}}}}},
             "components":{"schemas":{"Thing":{"type":"string"}},
               "securitySchemes":{"keycloak":{"type":"http","scheme":"bearer"}}}}""";
}
