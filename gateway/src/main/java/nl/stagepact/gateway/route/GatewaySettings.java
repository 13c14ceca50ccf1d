package nl.stagepact.gateway.route;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import nl.stagepact.gateway.cache.CacheSettings;
import nl.stagepact.servicekit.problem.BodySettings;

/** The public address and the services behind it. */
@ConfigMapping(prefix = "stagepact")
public interface GatewaySettings {

    public Http http();

    /** By first segment of the path: {@code stagepact.route.shortage.url} takes {@code /shortage/…}. */
    public Map<String, Route> route();

    public Patience patience();

    public Api api();

    /** What everyone may have is held here for as long as services say. */
    public CacheSettings cache();

    /** Where the gateway listens, and how large bodies may be: as the services have it. */
    interface Http extends BodySettings {

        @WithDefault("127.0.0.1")
        String host();

        /** Port of the public address. */
        @WithDefault("8080")
        int port();

    }

    /** A service. */
    public interface Route {

        /** Where it listens: scheme, host and port. */
        URI url();

        /** Its base path with the major version; only what is below it is routed. */
        String basePath();
    }

    /** How long the gateway waits for a service. */
    interface Patience {

        /** Until a connection is there. */
        @WithDefault("PT2S")
        Duration connect();

        /** From the end of a read request to the first byte of its answer. */
        @WithDefault("PT5S")
        Duration read();

        /** From the end of a write request to the first byte of its answer. */
        @WithDefault("PT60S")
        Duration write();
    }

    /** Of the gateway's own answers. */
    interface Api {

        @WithDefault("1.0.0")
        String version();
    }
}
