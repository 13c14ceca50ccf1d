package nl.stagepact.servicekit.problem;

import java.net.URI;
import java.net.URISyntaxException;

import io.vertx.core.http.HttpServerRequest;

/** Validates the request target as sent; characters not allowed in a URI must be percent-encoded (RFC 3986). */
public final class RequestAddress {

    private RequestAddress() {
    }

    /** @return whether host, path and query form a valid URI; all later processing relies on it */
    public static boolean isSound(HttpServerRequest request) {
        try {
            new URI(request.absoluteURI());
            return request.authority() != null || request.getHeader("Host") == null;
        } catch (URISyntaxException | RuntimeException e) {
            return false;
        }
    }
}
