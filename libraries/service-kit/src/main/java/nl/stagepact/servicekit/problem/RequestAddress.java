package nl.stagepact.servicekit.problem;

import java.net.URI;
import java.net.URISyntaxException;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** Validates the request target as sent; characters not allowed in a URI must be percent-encoded (RFC 3986). */
public final class RequestAddress {

    private RequestAddress() {
    }

    /** @return whether there is one host (RFC 9112, section 3.2), and it, path and query form a valid URI */
    public static boolean isSound(HttpServerRequest request) {
        try {
            new URI(request.absoluteURI());
            int hosts = request.headers().getAll("Host").size();
            return request.authority() == null ? hosts == 0 && request.version() == HttpVersion.HTTP_1_0
                    : hosts == 1 || hosts == 0 && request.version() == HttpVersion.HTTP_2;
        } catch (URISyntaxException | RuntimeException e) {
            return false;
        }
    }
}
