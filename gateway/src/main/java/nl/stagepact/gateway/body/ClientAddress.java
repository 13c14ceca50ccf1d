package nl.stagepact.gateway.body;

import java.util.List;

import io.vertx.core.http.HttpServerRequest;

/**
 * The address of a client: the peer's, or the one that a configured proxy forwarded. X-Forwarded-For of others is ignored.
 *
 * @param proxies addresses of the proxies
 */
record ClientAddress(List<String> proxies) {

    String of(HttpServerRequest request) {
        String peer = request.remoteAddress().hostAddress();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !proxies.contains(peer)) {
            return peer;
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
