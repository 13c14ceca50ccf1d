package nl.stagepact.gateway.compression;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/**
 * Which responses are compressed: text that anyone may read. Never a response to a request with a token, nor one that may not
 * be stored, such as a page behind a secret link: where a secret and text of a caller share a response, its compressed length
 * tells about the secret.
 */
final class Compressible {

    /** Shorter text fits in one packet anyway. */
    static final int MIN_BYTES = 1_024;

    private Compressible() {
    }

    /** @param headers of the response */
    static boolean is(HttpServerRequest request, int status, MultiMap headers) {
        String control = headers.get("Cache-Control");
        return request.method() == HttpMethod.GET && status == 200 && !request.headers().contains("Authorization")
                && !headers.contains("Content-Encoding") && !headers.contains("Set-Cookie")
                && !headers.contains("Content-Range")
                && (control == null || !control.contains("no-store") && !control.contains("no-transform"))
                && isText(headers.get("Content-Type"));
    }

    private static boolean isText(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.startsWith("text/") || type.endsWith("json") || type.endsWith("xml") || type.endsWith("javascript");
    }
}
