package nl.stagepact.gateway.route;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import nl.stagepact.gateway.body.ReceivingSettings;
import nl.stagepact.gateway.cache.CacheSettings;
import nl.stagepact.servicekit.problem.BodySettings;

/** Configuration of the public server and the services behind it. */
@ConfigMapping(prefix = "stagepact")
public interface GatewaySettings {

    public Http http();

    /** Services by the first segment of the path: {@code stagepact.route.shortage.url} receives {@code /shortage/…}. */
    public Map<String, Route> route();

    /** The services of the routes, each with its addresses. */
    default List<Service> services() {
        return route().entrySet().stream()
                .map(each -> new Service(each.getKey(), each.getValue().basePath(), each.getValue().url())).toList();
    }

    public Patience patience();

    public Api api();

    /** How request bodies are received. */
    public ReceivingSettings receiving();

    /** Cache of responses that services mark as public. */
    public CacheSettings cache();

    /** Address of the public server, and the body limits of the services. */
    interface Http extends BodySettings {

        @WithDefault("127.0.0.1")
        String host();

        /** Port of the public address. */
        @WithDefault("8080")
        int port();

    }

    /** How the gateway stops. */
    Stopping stopping();

    /** Addresses of a service. */
    public interface Route {

        /** Scheme, host and port of each address, comma-separated: those that do not answer are left out. */
        List<URI> url();

        /** Base path with the major version; only paths below it are routed. */
        String basePath();
    }

    /** Timeouts for requests to services. */
    interface Patience {

        /** Connect timeout. */
        @WithDefault("PT2S")
        Duration connect();

        /** From the end of a read request to the first byte of its response. */
        @WithDefault("PT5S")
        Duration read();

        /** From the end of a write request to the first byte of its response. */
        @WithDefault("PT60S")
        Duration write();

        /**
         * Longest silence of a connection, to a service or to a client, also in the middle of a response. Longer than
         * {@link #write}, so that slow writes are not cut off.
         */
        @WithDefault("PT75S")
        Duration silence();
    }

    /** Told to stop, the gateway still serves for a while, and then finishes what it has begun. */
    public interface Stopping {

        /** How long it still accepts requests, with {@code Connection: close}, until load balancers have seen its health. */
        @WithDefault("PT2S")
        Duration delay();

        /** How long requests in flight may take after that; new ones are refused. */
        @WithDefault("PT15S")
        Duration patience();
    }

    /** API version of the gateway's own responses. */
    interface Api {

        @WithDefault("1.0.0")
        String version();
    }
}
