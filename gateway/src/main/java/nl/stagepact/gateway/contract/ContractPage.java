package nl.stagepact.gateway.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import nl.stagepact.gateway.compression.TextBody;

/**
 * The documentation page at {@code /}, which shows the merged contract by a script of its own; all other origins are blocked.
 */
public final class ContractPage {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

    private final Map<String, PageFile> files = Map.of("/", PageFile.of("text/html", "index.html"),
            "/contract.css", PageFile.of("text/css", "contract.css"),
            "/contract.js", PageFile.of("text/javascript", "contract.js"));

    private record PageFile(String type, TextBody content) {

        private static PageFile of(String type, String name) {
            return new PageFile(type, TextBody.of(read(name)));
        }
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** @param request for a path that the page has */
    public void show(HttpServerRequest request) {
        PageFile file = files.get(request.path());
        request.response().putHeader("Content-Type", file.type() + "; charset=utf-8")
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("Cache-Control", "public, max-age=300");
        file.content().end(request);
    }

    private static Buffer read(String name) {
        try (InputStream file = ContractPage.class.getResourceAsStream("/page/" + name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return Buffer.buffer(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
