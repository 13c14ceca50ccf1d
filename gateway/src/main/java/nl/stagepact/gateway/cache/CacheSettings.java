package nl.stagepact.gateway.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;

/** How much is held. */
public interface CacheSettings {

    /** Bytes of all answers together; 0 holds none. */
    @WithDefault("64M")
    MemorySize size();

    /** Bytes of one answer: a larger one is passed on without being held. */
    @WithDefault("1M")
    MemorySize largest();
}
