package nl.stagepact.servicekit.metric;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jspecify.annotations.Nullable;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.HealthGroup;

/**
 * Whether the database accepts writes, as a health check and as a metric. Readiness says nothing about it: a service whose
 * database is read-only, as after a failover, still answers reads and stays in rotation.
 */
@ApplicationScoped
public class DatabaseWritable {

    private static final int TIMEOUT_SECONDS = 5;

    private final DataSource database;
    private final MeterRegistry registry;
    private @Nullable Sampled<Boolean> sampled;

    DatabaseWritable(DataSource database, MeterRegistry registry) {
        this.database = database;
        this.registry = registry;
    }

    void start(@Observes StartupEvent started) {
        sampled = new Sampled<>("writable-check", false, this::ask);
        Gauge.builder("stagepact.database.writable", this, each -> each.last() ? 1 : 0).register(registry);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (sampled != null) {
            sampled.close();
        }
    }

    @Produces
    @ApplicationScoped
    @HealthGroup("events")
    HealthCheck writes() {
        return () -> HealthCheckResponse.named("writes").status(last()).build();
    }

    private boolean last() {
        return sampled != null && sampled.last();
    }

    /** A database that cannot be asked accepts no writes either. */
    private boolean ask() {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(TIMEOUT_SECONDS);
            try (ResultSet row = statement.executeQuery("show transaction_read_only")) {
                return row.next() && "off".equals(row.getString(1));
            }
        } catch (SQLException e) {
            return false;
        }
    }
}
