package nl.stagepact.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

/**
 * Ends the connection of a request that is refused before its body has come. What the client is still sending would be taken
 * for the next request; but closed at once, it would reset the connection, and the client might never see why it was refused
 * (RFC 9112, section 9.6). So the rest is read and dropped for a while.
 */
final class LingeringClose {

    private static final long AT_MOST_MILLIS = 5_000;

    private LingeringClose() {
    }

    /** Before the answer is written. */
    static void after(HttpServerRequest request, Vertx vertx) {
        request.response().putHeader("Connection", "close");
        request.response().endHandler(any -> drop(request, vertx));
    }

    private static void drop(HttpServerRequest request, Vertx vertx) {
        if (request.isEnded()) {
            request.connection().close();
            return;
        }
        long patience = vertx.setTimer(AT_MOST_MILLIS, fired -> request.connection().close());
        request.exceptionHandler(gone -> vertx.cancelTimer(patience));
        request.endHandler(end -> {
            vertx.cancelTimer(patience);
            request.connection().close();
        });
        request.handler(dropped -> {
            // nobody wants it
        });
        request.resume();
    }
}
