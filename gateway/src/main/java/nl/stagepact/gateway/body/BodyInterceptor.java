package nl.stagepact.gateway.body;

import java.util.Set;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import nl.stagepact.servicekit.problem.BodySizes;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.RequestHeaders;

/**
 * Receives a request's body before its service is asked, so that a client that sends slowly occupies nothing but its own
 * connection. Fails with a {@link ProblemException} when the body is refused.
 */
public final class BodyInterceptor implements ProxyInterceptor {

    private static final String BODY = "body";
    private static final Set<Integer> BODYLESS = Set.of(204, 304);

    private final BodySizes sizes;
    private final ReceivingSettings settings;
    private final UnfinishedBodies unfinished;
    private final Vertx vertx;

    public BodyInterceptor(BodySizes sizes, ReceivingSettings settings, UnfinishedBodies unfinished, Vertx vertx) {
        this.sizes = sizes;
        this.settings = settings;
        this.unfinished = unfinished;
        this.vertx = vertx;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest client = request.proxiedRequest();
        if (!RequestHeaders.hasBody(client)) {
            return context.sendRequest();
        }
        long length = request.getBody() == null ? -1 : request.getBody().length();
        IncomingBody body = new IncomingBody(client, sizes.at(client.path()), settings, unfinished, vertx);
        context.set(BODY, body);
        return body.gathered().compose(any -> {
            request.setBody(
                    body.whole().map(Body::body).orElseGet(() -> length < 0 ? Body.body(body) : Body.body(body, length)));
            return context.sendRequest();
        }).recover(failure -> {
            body.stop();
            return Future.failedFuture(body.refusal().<Throwable> map(refusal -> refusal).orElse(failure));
        });
    }

    /** A service may answer before it has the whole body, the rest of which must not keep its connection. */
    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        IncomingBody body = context.get(BODY, IncomingBody.class);
        if (body != null && !body.isComplete()) {
            body.stop();
            LingeringClose.after(context.request().proxiedRequest(), vertx);
        }
        ProxyResponse response = context.response();
        if (response.getBody() != null && BODYLESS.contains(response.getStatusCode())) {
            // Else it is announced as chunked, and clients wait for chunks that never come.
            response.getBody().stream().resume();
            response.setBody(null);
        }
        return context.sendResponse();
    }
}
