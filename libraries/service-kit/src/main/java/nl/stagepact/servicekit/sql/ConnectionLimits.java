package nl.stagepact.servicekit.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.agroal.api.AgroalPoolInterceptor;

/**
 * The limits of a connection's waits. The defaults in {@code microprofile-config.properties} suit requests; a long job extends
 * them for its transaction. The server forgets its part at the end of the transaction, the driver would not.
 */
@Singleton
public class ConnectionLimits implements AgroalPoolInterceptor {

    /** By which the driver outwaits the server, whose error says why and leaves the connection usable. */
    private static final Duration DRIVER_OUTWAITS = Duration.ofSeconds(5);
    private static final String EXTEND = "select set_config('statement_timeout', ?, true)";
    private static final Logger LOG = Logger.getLogger(ConnectionLimits.class);

    private final int socketTimeoutMillis;

    ConnectionLimits(
            @ConfigProperty(name = "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout") int socketTimeout) {
        this.socketTimeoutMillis = Math.toIntExact(Duration.ofSeconds(socketTimeout).toMillis());
    }

    /** Lets each statement of the connection's current transaction take this long. */
    public static void extend(Connection connection, Duration longest) throws SQLException {
        try (PreparedStatement extend = connection.prepareStatement(EXTEND)) {
            extend.setString(1, longest.toMillis() + "ms");
            extend.execute();
        }
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(longest.plus(DRIVER_OUTWAITS).toMillis()));
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        try {
            if (!connection.isClosed() && connection.getNetworkTimeout() != socketTimeoutMillis) {
                connection.setNetworkTimeout(Runnable::run, socketTimeoutMillis);
            }
        } catch (SQLException e) {
            // Its socket is gone, and the pool's validation discards it.
            LOG.debugf("Connection returned broken: cause=%s", e.toString());
        }
    }
}
