package nl.stagepact.servicekit.event;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Publishing and consuming events. */
@ConfigMapping(prefix = "stagepact.events")
public interface EventSettings {

    /** Kafka bootstrap servers: {@code host:port}, comma-separated. */
    String bootstrapServers();

    /** CloudEvents {@code source} of published events: {@code urn:nld:<organisation>:systeem:<name>}. */
    @WithDefault("urn:nld:stagepact:systeem:${quarkus.application.name}")
    String source();

    /** Topic this service publishes to. */
    String topic();

    /** Topics this service consumes; none by default. */
    Optional<List<String>> consumes();

    /** Consumer group; defaults to the service's name, so that replicas share the partitions. */
    @WithDefault("${quarkus.application.name}")
    String group();

    /** Appended to a topic's name to form the name of its dead-letter topic. */
    @WithDefault("-dead-letters")
    String deadLetterSuffix();

    /** Whether the relay runs in this process. */
    @WithDefault("true")
    boolean relay();

    /**
     * Polling interval for events appended by another replica or before a restart; events appended by this process wake the
     * relay immediately.
     */
    @WithDefault("PT0.25S")
    Duration pollEvery();

    /** Maximum number of events per relay transaction; at 64 KB each this bounds the relay's memory. */
    @WithDefault("256")
    int batch();
}
