package nl.stagepact.servicekit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.servicekit.RealServers;

/** The limits that a service has unless it says otherwise. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ConnectionLimitsTest {

    @Inject
    DataSource database;

    @Inject
    Sql sql;

    @Inject
    UserTransaction transaction;

    @Test
    void everyWaitIsBounded() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(30_000);
            assertThat(setting(connection, "lock_timeout")).isEqualTo("20s");
            assertThat(setting(connection, "statement_timeout")).isEqualTo("25s");
            assertThat(setting(connection, "idle_in_transaction_session_timeout")).isEqualTo("30s");
            assertThat(setting(connection, "client_connection_check_interval")).isEqualTo("5s");
            assertThat(setting(connection, "tcp_user_timeout")).as("ms").isEqualTo("20000");
            assertThat(setting(connection, "tcp_keepalives_idle")).isEqualTo("10");
        }
    }

    @Test
    void aLongJobExtendsThemForItsTransactionOnly() throws Exception {
        transaction.begin();
        try {
            sql.allow(Duration.ofMinutes(2));
            sql.connected("look", connection -> {
                assertThat(connection.getNetworkTimeout()).isEqualTo(125_000);
                assertThat(setting(connection, "statement_timeout")).isEqualTo("2min");
                assertThat(setting(connection, "lock_timeout")).isEqualTo("20s");
                return true;
            });
        } finally {
            transaction.rollback();
        }
        everyWaitIsBounded();
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
