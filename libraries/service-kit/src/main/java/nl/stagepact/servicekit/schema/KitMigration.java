package nl.stagepact.servicekit.schema;

import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import io.quarkus.runtime.StartupEvent;

/** Creates the outbox, inbox and idempotency tables at start, after the service's own migrations and before first use. */
@ApplicationScoped
public class KitMigration {

    private final DataSource database;
    private final PatientMigrations patience;

    KitMigration(DataSource database, PatientMigrations patience) {
        this.database = database;
        this.patience = patience;
    }

    void migrate(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent starting) {
        FluentConfiguration flyway = Flyway.configure();
        patience.customize(flyway);
        flyway.dataSource(database)
                .locations("classpath:db/service-kit")
                .table("service_kit_schema_history")
                // The schema already holds the service's own tables.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
