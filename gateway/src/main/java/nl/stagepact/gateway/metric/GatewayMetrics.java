package nl.stagepact.gateway.metric;

import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;

/** The gateway's metrics, in the global registry, which is the only one: whatever counts needs no registry handed to it. */
public final class GatewayMetrics {

    private GatewayMetrics() {
    }

    /** @param route name of the service, or {@code own} for the gateway's own pages */
    public static void answered(String route, int status, long nanos) {
        Metrics.timer("stagepact.gateway.requests", "route", route, "status", status / 100 + "xx")
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    /** Registers the counters at zero, so that a rate knows the first of what it counts. */
    private static void registerCounters() {
        for (boolean either : new boolean[] { false, true }) {
            cache(either);
            failures(either);
        }
    }

    /** @param hit false when the cache has no fresh response */
    public static void cacheAsked(boolean hit) {
        cache(hit).increment();
    }

    private static Counter cache(boolean hit) {
        return Metrics.counter("stagepact.gateway.cache.requests", "result", hit ? "hit" : "miss");
    }

    /** @param slow whether the service did not respond in time; otherwise the connection failed */
    public static void serviceFailed(boolean slow) {
        failures(slow).increment();
    }

    private static Counter failures(boolean slow) {
        return Metrics.counter("stagepact.gateway.service.failures", "kind", slow ? "slow" : "failed");
    }

    public static void watch(IntSupplier unfinishedBodies) {
        registerCounters();
        Gauge.builder("stagepact.gateway.unfinished.bodies", unfinishedBodies, IntSupplier::getAsInt)
                .strongReference(true).register(Metrics.globalRegistry);
    }
}
