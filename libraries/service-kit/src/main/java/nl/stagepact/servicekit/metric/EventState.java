package nl.stagepact.servicekit.metric;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import nl.stagepact.servicekit.event.EventSettings;

/** Last known state of the outbox, the dead letters and Kafka, sampled in the background. */
@ApplicationScoped
public class EventState {

    private static final int KAFKA_TIMEOUT_MILLIS = 5_000;

    private final DataSource database;
    private final EventSettings settings;
    private final Clock clock;
    private @Nullable Sampled<EventFigures> figures;
    private @Nullable Sampled<Boolean> kafka;
    private @Nullable Admin admin;

    EventState(DataSource database, EventSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers(),
                AdminClientConfig.CLIENT_ID_CONFIG, "health",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, KAFKA_TIMEOUT_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, KAFKA_TIMEOUT_MILLIS,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, KAFKA_TIMEOUT_MILLIS));
        figures = new Sampled<>("event-figures", EventFigures.NONE, () -> EventFigures.read(database));
        kafka = new Sampled<>("kafka-check", false, () -> answers(admin));
    }

    void stop(@Observes ShutdownEvent stopping) {
        close(figures);
        close(kafka);
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }

    EventFigures figures() {
        return figures == null ? EventFigures.NONE : figures.last();
    }

    /** @return time since the tables could last be read */
    Duration figuresAge() {
        return figures == null ? Duration.ZERO : figures.age();
    }

    Duration outboxAge() {
        return figures().outboxAge(clock);
    }

    /** @return whether a broker answered when last asked, at most some fifteen seconds ago */
    boolean kafkaAnswers() {
        return kafka != null && kafka.last();
    }

    private static boolean answers(Admin admin) throws InterruptedException {
        try {
            return !admin.describeCluster().nodes().get(KAFKA_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private static void close(@Nullable Sampled<?> sampled) {
        if (sampled != null) {
            sampled.close();
        }
    }
}
