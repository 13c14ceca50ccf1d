package nl.stagepact.journeys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A partner's website (docs/examples/partner-page.html) on its own origin with the strictest Content Security Policy. */
final class PartnerSite implements AutoCloseable {

    /** No other journey reads exact figures of this region. */
    static final String REGION = "AM34";
    private static final Path PAGE = Path.of("../docs/examples/partner-page.html");
    private static final Path WIDGETS = Path.of("../placement-service/src/main/resources/widgets");
    private static final String DARK = "body { background: #14181f; color: #f2f2f2; font-family: serif; }";

    private final HttpServer server;
    private final String gateway;
    private final String html;

    /** @param gateway the only allowed origin of scripts and data */
    PartnerSite(String gateway, String feed) throws IOException {
        this.gateway = gateway;
        this.html = Files.readString(PAGE).replace("https://api.stagepact.example", gateway)
                .replace("00000000-0000-7000-8000-000000000000", feed).replace("AM14", REGION);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, "text/html", page(exchange.getRequestURI().getPath())));
        server.createContext("/dark.css", exchange -> answer(exchange, "text/css", DARK));
        server.createContext("/own/", exchange -> answer(exchange, "text/javascript",
                Files.readString(WIDGETS.resolve(Path.of(exchange.getRequestURI().getPath()).getFileName()))));
        server.start();
    }

    /** The page as other websites have it. */
    private String page(String path) {
        return switch (path) {
            case "/en" -> html.replace("lang=\"nl\"", "lang=\"en\"");
            case "/dark" -> html.replace("</head>", "<link rel=\"stylesheet\" href=\"/dark.css\"></head>");
            case "/arabic" -> html.replace("lang=\"nl\"", "lang=\"ar\" dir=\"rtl\"").replace("Stages bij ons in de buurt",
                    "أماكن التدريب القريبة منا").replace("<h2>Plekken", "<h2>الأماكن");
            case "/own-module" -> html.replace("<script defer src=\"" + gateway + "/placement/v1/widgets/",
                    "<script type=\"module\" src=\"/own/").replace(" region=", " api=\"" + gateway + "\" region=");
            case "/two" -> html.replace("</main>",
                    html.substring(html.indexOf("<stagepact-vacancies"), html.indexOf("</stagepact-vacancies>"))
                            + "</stagepact-vacancies></main>");
            default -> html;
        };
    }

    private void answer(HttpExchange exchange, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'none'; script-src "
                + (text.contains("/own/") ? "'self'" : gateway) + "; connect-src " + gateway + "; style-src "
                + (text.contains("/dark.css") ? "'self'" : "'none'") + "; base-uri 'none'; require-trusted-types-for 'script'");
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
