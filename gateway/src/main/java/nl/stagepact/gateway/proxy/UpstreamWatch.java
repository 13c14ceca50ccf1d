package nl.stagepact.gateway.proxy;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;

/**
 * Cancels a request when its response does not start in time. The timeout runs from the end of the client's request, because a
 * client may need minutes to send a large body.
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
                upstream.reset(0, new TimeoutException("no response within " + patience));
            }
        });
        upstream.response().onComplete(any -> vertx.cancelTimer(timer));
    }
}
