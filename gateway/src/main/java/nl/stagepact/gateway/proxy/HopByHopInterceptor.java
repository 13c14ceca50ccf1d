package nl.stagepact.gateway.proxy;

import java.util.List;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;

/**
 * Removes from a service's answer what concerns its connection with the gateway alone (RFC 9110, section 7.6.1): a service that
 * stops closes that connection, and the client keeps its own. Vert.x does so for requests only.
 */
final class HopByHopInterceptor implements ProxyInterceptor {

    private static final String CONNECTION = "Connection";
    private static final List<String> KNOWN = List.of(CONNECTION, "Keep-Alive", "Proxy-Connection", "Upgrade");

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap headers = context.response().headers();
        for (String options : headers.getAll(CONNECTION)) {
            for (String option : options.split(",")) {
                headers.remove(option.strip());
            }
        }
        KNOWN.forEach(headers::remove);
        return context.sendResponse();
    }
}
