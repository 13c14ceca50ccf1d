package nl.stagepact.servicekit.outbox;

import java.util.Map;

import org.postgresql.ds.PGSimpleDataSource;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import nl.stagepact.servicekit.event.EventSettings;

/**
 * A replica's relay in a separate process, so that a test can kill it with SIGKILL. Arguments: JDBC URL, user, password,
 * broker.
 */
public final class RelayReplica {

    private RelayReplica() {
    }

    public static void main(String[] arguments) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        database.setUser(arguments[1]);
        database.setPassword(arguments[2]);
        // Small batches and frequent polling, so that the kill is likely to hit a transaction.
        EventSettings settings = new SmallRyeConfigBuilder().withMapping(EventSettings.class)
                .withDefaultValues(Map.of("stagepact.events.bootstrap-servers", arguments[3],
                        "stagepact.events.topic", "kit-events", "stagepact.events.source", "urn:nld:tests",
                        "quarkus.application.name", "relay-replica",
                        "stagepact.events.batch", "64", "stagepact.events.poll-every", "PT0.005S"))
                .build().getConfigMapping(EventSettings.class);
        new OutboxRelayLoop(database, settings, new OutboxWakeUp()).start(new StartupEvent());
        Thread.currentThread().join();
    }
}
