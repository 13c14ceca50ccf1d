package nl.stagepact.servicekit.event;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.CommonClientConfigs;

/**
 * Bounds every wait of a Kafka client, so that it recovers by itself after the network dropped its packets: Kafka's defaults
 * wait for minutes.
 */
public final class BoundedClient {

    private BoundedClient() {
    }

    /** @param own settings of this client, which take precedence */
    public static Map<String, Object> settings(String bootstrapServers, Map<String, Object> own) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        // A broker that answers does so within milliseconds; after this the connection counts as dead and another is opened.
        settings.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(CommonClientConfigs.SOCKET_CONNECTION_SETUP_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(CommonClientConfigs.SOCKET_CONNECTION_SETUP_TIMEOUT_MAX_MS_CONFIG, 10_000);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, 100);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
        // Firewalls forget idle connections after some minutes, without telling either side.
        settings.put(CommonClientConfigs.CONNECTIONS_MAX_IDLE_MS_CONFIG, 180_000);
        settings.putAll(own);
        return settings;
    }
}
