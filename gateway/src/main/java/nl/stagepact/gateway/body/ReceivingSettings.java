package nl.stagepact.gateway.body;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;

/** How long the gateway waits for request bodies, and for how many at a time. */
public interface ReceivingSettings {

    /**
     * A body up to this size is received completely before its service is asked; a larger one is forwarded while it arrives and
     * occupies a connection to its service meanwhile.
     */
    @WithDefault("64K")
    MemorySize gathered();

    /** A body has stalled when none of it arrives for this long. */
    @WithDefault("PT10S")
    Duration stall();

    /** The least rate applies to the time after this. */
    @WithDefault("PT10S")
    Duration grace();

    /** Least average number of bytes per second. */
    @WithDefault("4K")
    MemorySize leastRate();

    /** Longest time for a complete body, whatever its size. */
    @WithDefault("PT1H")
    Duration deadline();

    /** An unfinished body counts for the limits below after this time, or as soon as it is forwarded. */
    @WithDefault("PT1S")
    Duration countedAfter();

    /** Unfinished bodies of one address at a time. */
    @WithDefault("32")
    int perAddress();

    /** Unfinished bodies with the same Authorization header at a time. */
    @WithDefault("32")
    int perClient();

    /** Unfinished bodies in the whole gateway at a time. */
    @WithDefault("1024")
    int total();

    /**
     * Bodies that are forwarded at a time while they arrive. Fewer than the connections to a service, so that other requests
     * always find one.
     */
    @WithDefault("48")
    int forwarded();

    /** Longest time that a body waits until it can be forwarded. */
    @WithDefault("PT10S")
    Duration forwardPatience();

    /** Addresses of proxies before the gateway; of their requests the last address in X-Forwarded-For is the client's. */
    Optional<List<String>> proxies();
}
