package nl.stagepact.gateway.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import nl.stagepact.gateway.compression.TextBody;

/** The documentation page at {@code /}: Redoc served by the gateway, with all other origins blocked. */
public final class ContractPage {

    public static final String SCRIPT_PATH = "/redoc.standalone.js";

    /** Redoc needs inline styles and a search worker created from a blob; other origins are blocked. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src blob:; child-src blob:; "
            + "frame-ancestors 'none'; base-uri 'none'";

    private final TextBody page = TextBody.of(read("/page/index.html"));
    private final TextBody script = TextBody
            .of(read("/META-INF/resources/webjars/redoc/" + redocVersion() + "/bundles/redoc.standalone.js"));

    public void show(HttpServerRequest request) {
        request.response().putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("Cache-Control", "public, max-age=300");
        page.end(request);
    }

    public void script(HttpServerRequest request) {
        request.response().putHeader("Content-Type", "text/javascript; charset=utf-8")
                .putHeader("Cache-Control", "public, max-age=86400");
        script.end(request);
    }

    /** Read from the webjar, so that the parent POM is the only place with the version. */
    private static String redocVersion() {
        Properties webjar = new Properties();
        try {
            webjar.load(new StringReader(read("/META-INF/maven/org.webjars.npm/redoc/pom.properties").toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return webjar.getProperty("version");
    }

    private static Buffer read(String name) {
        try (InputStream file = ContractPage.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return Buffer.buffer(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
