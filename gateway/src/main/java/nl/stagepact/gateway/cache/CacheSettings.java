package nl.stagepact.gateway.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;

/** Size of the response cache. */
public interface CacheSettings {

    /** Maximum total size; 0 disables the cache. */
    @WithDefault("64M")
    MemorySize size();

    /** Maximum size of one response body; larger ones are not cached. */
    @WithDefault("1M")
    MemorySize largest();
}
