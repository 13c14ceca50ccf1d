package nl.stagepact.servicekit.schema;

import java.sql.SQLException;
import java.time.Duration;

import jakarta.inject.Singleton;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import nl.stagepact.servicekit.sql.ConnectionLimits;

/**
 * Lets a migration of large tables take its time. It still waits no longer than others for a lock, so that a service that
 * cannot migrate says so instead of holding up those that run.
 */
@Singleton
public class PatientMigrations implements FlywayConfigurationCustomizer {

    private static final Duration LONGEST_STATEMENT = Duration.ofMinutes(30);

    @Override
    public void customize(FluentConfiguration flyway) {
        flyway.callbacks(new BeforeEach());
    }

    private static final class BeforeEach implements Callback {

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.BEFORE_EACH_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            try {
                ConnectionLimits.extend(context.getConnection(), LONGEST_STATEMENT);
            } catch (SQLException e) {
                throw new FlywayException("The limits of a migration could not be extended", e);
            }
        }

        @Override
        public String getCallbackName() {
            return "PatientMigrations";
        }
    }
}
