package nl.stagepact.gateway.proxy;

import java.net.ConnectException;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/**
 * Sends a read once more when its connection broke before the answer, as that of a service that died: to another address when
 * there is one. A write is never sent twice, because the service may have carried it out.
 */
final class ResendInterceptor implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest client = context.request().proxiedRequest();
        return context.sendRequest().recover(failure -> {
            if (!Origin.isBroken(failure) || failure instanceof ConnectException || !isRepeatable(client)
                    || client.response().closed()) {
                return Future.failedFuture(failure);
            }
            context.request().setBody(null);
            return context.sendRequest();
        });
    }

    private static boolean isRepeatable(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)
                && (length == null || length.equals("0")) && !request.headers().contains("Transfer-Encoding");
    }
}
