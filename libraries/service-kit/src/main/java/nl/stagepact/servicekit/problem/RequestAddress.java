package nl.stagepact.servicekit.problem;

import java.net.URI;
import java.net.URISyntaxException;

import io.vertx.core.http.HttpServerRequest;

/** What a request asks for, as it was sent: characters that an address cannot have have to be encoded (RFC 3986). */
public final class RequestAddress {

    private RequestAddress() {
    }

    /** Whether host, path and query together are an address; everything after this relies on it. */
    public static boolean isSound(HttpServerRequest request) {
        try {
            new URI(request.absoluteURI());
            return request.authority() != null || request.getHeader("Host") == null;
        } catch (URISyntaxException | RuntimeException e) {
            return false;
        }
    }
}
