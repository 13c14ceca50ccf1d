package nl.stagepact.gateway.proxy;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;

/**
 * Gives up a request whose answer does not begin in time. Time runs from the end of the client's request: a slow line that
 * takes minutes to bring a large body is no fault of the service.
 */
final class UpstreamWatch {

    private static final long STEP_MILLIS = 100;

    private UpstreamWatch() {
    }

    static void over(HttpClientRequest upstream, HttpServerRequest client, Duration patience, Vertx vertx) {
        long[] endedAt = new long[1];
        long timer = vertx.setPeriodic(STEP_MILLIS, id -> {
            long now = System.nanoTime();
            if (endedAt[0] == 0 && client.isEnded()) {
                endedAt[0] = now;
            }
            if (endedAt[0] != 0 && now - endedAt[0] > patience.toNanos()) {
                vertx.cancelTimer(id);
                upstream.reset(0, new TimeoutException("no answer within " + patience));
            }
        });
        upstream.response().onComplete(any -> vertx.cancelTimer(timer));
    }
}
