package nl.stagepact.servicekit.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;

/**
 * Replaces sessions that began read-only, as after a failover. A session keeps the default that it began with, so those of
 * the pool would refuse writes for as long as they live, also when the database has long been writable again.
 */
@Singleton
public class ReadOnlySessions implements AgroalPoolInterceptor {

    /** Between two replacements, so that reads go on without a new session each while the database is read-only. */
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Logger LOG = Logger.getLogger(ReadOnlySessions.class);

    private final Instance<AgroalDataSource> pool;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    ReadOnlySessions(Instance<AgroalDataSource> pool) {
        this.pool = pool;
    }

    /** All sessions at once: each that is kept would fail a request first. */
    @Override
    public void onConnectionReturn(Connection connection) {
        long due = next.get();
        long now = System.nanoTime();
        if (isReadOnly(connection) && now - due >= 0 && next.compareAndSet(due, now + PAUSE.toNanos())) {
            pool.get().flush(AgroalDataSource.FlushMode.GRACEFUL);
        }
    }

    /** The server reports the default to the driver, so this costs no statement. */
    private static boolean isReadOnly(Connection connection) {
        try {
            return "on".equals(connection.unwrap(PGConnection.class).getParameterStatus("default_transaction_read_only"));
        } catch (SQLException e) {
            LOG.debugf("Connection returned broken: cause=%s", e.toString());
            return false;
        }
    }
}
