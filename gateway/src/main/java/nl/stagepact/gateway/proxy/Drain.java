package nl.stagepact.gateway.proxy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.http.HttpServerRequest;
import nl.stagepact.gateway.route.GatewaySettings;

/**
 * Lets the gateway stop without a request that fails: first it serves on and asks every client for another connection, then it
 * refuses what is new and finishes what it has begun.
 */
final class Drain {

    private static final long STEP_MILLIS = 20;
    /** For answers to refused requests: clients that repeat them at once must not keep the gateway from stopping. */
    private static final Duration REFUSALS = Duration.ofSeconds(1);
    /** For which new requests are refused at least: a client between two requests hears it before the port closes. */
    private static final Duration NOTICE = Duration.ofMillis(300);

    private final GatewaySettings.Stopping settings;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean leaving;
    private volatile boolean refusing;

    Drain(GatewaySettings.Stopping settings) {
        this.settings = settings;
    }

    /** For every request, before anything else. @return whether to process it */
    boolean admits(HttpServerRequest request) {
        inFlight.incrementAndGet();
        boolean admitted = !refusing;
        AtomicInteger count = admitted ? inFlight : refused;
        if (!admitted) {
            refused.incrementAndGet();
            inFlight.decrementAndGet();
        }
        AtomicBoolean ended = new AtomicBoolean();
        request.response().endHandler(any -> end(request, ended, count)).closeHandler(any -> end(request, ended, count));
        return admitted;
    }

    boolean isLeaving() {
        return leaving;
    }

    /** Blocks until no request is in flight, or the time for it is over. */
    void run() throws InterruptedException {
        leaving = true;
        Thread.sleep(settings.delay());
        refusing = true;
        Thread.sleep(NOTICE);
        await(inFlight, settings.patience());
        await(refused, REFUSALS);
    }

    private static void await(AtomicInteger requests, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (requests.get() > 0 && System.nanoTime() - deadline < 0) {
            Thread.sleep(Duration.ofMillis(STEP_MILLIS));
        }
    }

    private static void end(HttpServerRequest request, AtomicBoolean ended, AtomicInteger count) {
        if (ended.compareAndSet(false, true)) {
            count.decrementAndGet();
            // Never without having said so: the client may have sent its next request.
            if ("close".equals(request.response().headers().get("Connection"))) {
                request.connection().close();
            }
        }
    }
}
