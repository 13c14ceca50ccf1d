package nl.stagepact.servicekit.outbox;

import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.producer.Producer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import nl.stagepact.servicekit.event.EventSettings;
import nl.stagepact.servicekit.event.RestartingThread;

/** Runs the relay in a background thread from start to shutdown. */
@ApplicationScoped
public class OutboxRelayLoop {

    private final DataSource database;
    private final EventSettings settings;
    private final OutboxWakeUp wakeUp;
    private final RestartingThread thread = new RestartingThread("outbox-relay", this::relayUntilFailure);
    private volatile long lastPass = System.nanoTime();

    OutboxRelayLoop(DataSource database, EventSettings settings, OutboxWakeUp wakeUp) {
        this.database = database;
        this.settings = settings;
        this.wakeUp = wakeUp;
    }

    void start(@Observes StartupEvent started) {
        if (settings.relay()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        thread.stop(wakeUp::signal, Duration.ofSeconds(5));
    }

    /** Whether the relay's thread lives; a relay that is switched off counts as alive. */
    public boolean alive() {
        return thread.alive();
    }

    /**
     * Time since events were last relayed, or none were waiting; since the start when that never succeeded. Zero when the
     * relay is switched off.
     */
    public Duration sinceLastPass() {
        return thread.started() ? Duration.ofNanos(System.nanoTime() - lastPass) : Duration.ZERO;
    }

    /** After a failure a new producer is needed: one that gave up on a record may still send its successors. */
    private void relayUntilFailure() throws SQLException, InterruptedException {
        Producer<String, byte[]> producer = RelayProducer.to(settings.bootstrapServers());
        try {
            OutboxRelay relay = new OutboxRelay(database, producer, settings.source(), settings.batch());
            while (thread.running()) {
                boolean more = relay.relay();
                lastPass = System.nanoTime();
                if (!more) {
                    wakeUp.await(settings.pollEvery());
                }
            }
        } finally {
            // Buffered records are still in the outbox, so discard them without waiting.
            producer.close(Duration.ZERO);
        }
    }
}
