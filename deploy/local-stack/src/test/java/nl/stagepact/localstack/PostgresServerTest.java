package nl.stagepact.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    /** Its session notices the end of the server after this statement only, and keeps the memory that both share until then. */
    private static final String BUSY = "select count(*) from generate_series(1, 1000000000000) a";

    @Test
    void startsAfterAKillOnceTheLastSessionHasEnded(@TempDir Path folder) throws Exception {
        PostgresServer server = new PostgresServer(StackFolder.at(folder), Software.of(StackFacts.of(Path.of(""), 0)),
                Ports.free(), "postgres", "secret");
        server.start(List.of("fsync=off", "statement_timeout=5s"));
        try {
            Thread session = Thread.ofVirtual().start(() -> runUntilTheServerEnds(server));
            Waiting.until(() -> isBusy(server), server.process(), Duration.ofSeconds(10));
            ProcessHandle main = server.process().handle().orElseThrow();
            main.destroyForcibly(); // not the session, as an operator's kill -9
            main.onExit().join();
            server.start(List.of("fsync=off"));
            assertThat(isBusy(server)).isFalse();
            session.join();
        } finally {
            server.stop();
        }
    }

    private static void runUntilTheServerEnds(PostgresServer server) {
        try (Connection connection = server.connect("postgres"); Statement statement = connection.createStatement()) {
            statement.execute(BUSY);
        } catch (SQLException e) {
            // the statement took too long
        }
    }

    private static boolean isBusy(PostgresServer server) {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement
                        .executeQuery("select count(*) from pg_stat_activity where query like '" + BUSY + "'")) {
            row.next();
            return row.getInt(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
