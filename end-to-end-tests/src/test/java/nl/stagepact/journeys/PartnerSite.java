package nl.stagepact.journeys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.net.httpserver.HttpServer;

/** A partner's website (docs/examples/partner-page.html) on its own origin with the strictest Content Security Policy. */
final class PartnerSite implements AutoCloseable {

    /** No other journey reads exact figures of this region. */
    static final String REGION = "AM34";
    private static final Path PAGE = Path.of("../docs/examples/partner-page.html");

    private final HttpServer server;

    /** @param gateway the only allowed origin of scripts and data */
    PartnerSite(String gateway, String feed) throws IOException {
        String html = Files.readString(PAGE).replace("https://api.stagepact.example", gateway)
                .replace("00000000-0000-7000-8000-000000000000", feed).replace("AM14", REGION);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean english = "/en".equals(exchange.getRequestURI().getPath());
            byte[] bytes = (english ? html.replace("<html lang=\"nl\">", "<html lang=\"en\">") : html)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'none'; script-src " + gateway
                    + "; connect-src " + gateway + "; base-uri 'none'; require-trusted-types-for 'script'");
            exchange.sendResponseHeaders(200, bytes.length);
            try (exchange) {
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
