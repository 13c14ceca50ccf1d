package nl.stagepact.gateway.body;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

/**
 * Closes the connection of a request that is rejected before its body is complete. Closing immediately would reset the
 * connection, and the client might never receive the response; keeping it open would parse the rest of the body as the next
 * request (RFC 9112, section 9.6). So the rest is read and discarded for a limited time.
 */
public final class LingeringClose {

    private static final long MAX_MILLIS = 5_000;

    private LingeringClose() {
    }

    /** Must be called before the response is written. */
    public static void after(HttpServerRequest request, Vertx vertx) {
        request.response().putHeader("Connection", "close");
        request.response().endHandler(any -> drop(request, vertx));
    }

    private static void drop(HttpServerRequest request, Vertx vertx) {
        if (request.isEnded()) {
            request.connection().close();
            return;
        }
        long patience = vertx.setTimer(MAX_MILLIS, fired -> request.connection().close());
        request.exceptionHandler(gone -> vertx.cancelTimer(patience));
        request.endHandler(end -> {
            vertx.cancelTimer(patience);
            request.connection().close();
        });
        request.handler(dropped -> {
            // discarded
        });
        request.resume();
    }
}
