package nl.stagepact.servicekit.event;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Events out and in. */
@ConfigMapping(prefix = "stagepact.events")
public interface EventSettings {

    /** Kafka's address, {@code host:port}, comma-separated. */
    String bootstrapServers();

    /** CloudEvents {@code source} of what this service publishes: {@code urn:nld:<organisation>:systeem:<name>}. */
    @WithDefault("urn:nld:stagepact:systeem:${quarkus.application.name}")
    String source();

    /** Topic that this service publishes on. */
    String topic();

    /** Topics that this service consumes; none by default. */
    Optional<List<String>> consumes();

    /** Consumer group: the service's name, so that replicas share the work. */
    @WithDefault("${quarkus.application.name}")
    String group();

    /** Appended to a topic's name for what could not be handled. */
    @WithDefault("-dead-letters")
    String deadLetterSuffix();

    /** Whether the relay runs in this process. */
    @WithDefault("true")
    boolean relay();

    /**
     * How often the relay looks for events that this process did not append itself (another replica's, or from before a
     * restart); its own wake it at once.
     */
    @WithDefault("PT0.25S")
    Duration pollEvery();

    /** Most events relayed in one turn; at 64 KB each this bounds the relay's memory. */
    @WithDefault("256")
    int batch();
}
