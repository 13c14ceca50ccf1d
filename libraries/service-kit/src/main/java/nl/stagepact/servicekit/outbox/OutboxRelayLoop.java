package nl.stagepact.servicekit.outbox;

import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import nl.stagepact.servicekit.event.EventSettings;

/** Runs the relay in a background thread from start to shutdown. */
@ApplicationScoped
public class OutboxRelayLoop {

    private static final Logger LOG = Logger.getLogger(OutboxRelayLoop.class);
    private static final Duration RESTART_DELAY = Duration.ofSeconds(1);

    private final DataSource database;
    private final EventSettings settings;
    private final OutboxWakeUp wakeUp;
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxRelayLoop(DataSource database, EventSettings settings, OutboxWakeUp wakeUp) {
        this.database = database;
        this.settings = settings;
        this.wakeUp = wakeUp;
    }

    void start(@Observes StartupEvent started) {
        if (settings.relay()) {
            running = true;
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (running) {
            try (Producer<String, byte[]> producer = RelayProducer.to(settings.bootstrapServers())) {
                try {
                    relayUntilFailure(new OutboxRelay(database, producer, settings.source(), settings.batch()));
                } finally {
                    // Buffered records are still in the outbox, so discard them without waiting.
                    producer.close(Duration.ZERO);
                }
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                if (!running) {
                    return;
                }
                // After a failure a new producer is needed: one that gave up on a record may still send its successors.
                LOG.warnf("Outbox relay restarts: cause=%s", e.toString());
                if (!pause()) {
                    return;
                }
            }
        }
    }

    private void relayUntilFailure(OutboxRelay relay) throws SQLException, InterruptedException {
        while (running) {
            if (!relay.relay()) {
                wakeUp.await(settings.pollEvery());
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(RESTART_DELAY);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
