package nl.stagepact.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import nl.stagepact.localstack.Ports;
import nl.stagepact.localstack.PostgresServer;
import nl.stagepact.localstack.Secrets;
import nl.stagepact.localstack.Software;
import nl.stagepact.localstack.StackFacts;
import nl.stagepact.localstack.StackFolder;

/** A real PostgreSQL 18 for the tests of one module, empty at the start of each run and not durable: it keeps nothing. */
public class RealPostgres implements QuarkusTestResourceLifecycleManager {

    static final String DATABASE = "service_under_test";

    static volatile int port;

    private PostgresServer server;

    @Override
    public Map<String, String> start() {
        StackFacts facts = StackFacts.of(Path.of(""), 0);
        StackFolder folder = StackFolder.at(Path.of("target", "postgres-" + ProcessHandle.current().pid()));
        Secrets secrets = new Secrets(folder.secrets());
        port = Ports.free();
        server = new PostgresServer(folder, Software.of(facts), port, "postgres", secrets.get("postgres"));
        server.start(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        server.databases().create(DATABASE, secrets.get("database"));
        return Map.of("quarkus.datasource.jdbc.url", server.jdbcUrl(DATABASE), "quarkus.datasource.username", DATABASE,
                "quarkus.datasource.password", secrets.get("database"),
                // Known before the start, for a service that calls itself.
                "quarkus.http.test-port", "" + Ports.free(),
                "stagepact.clock.offset", FixedDay.offset().toString(),
                "stagepact.cursor.key", secrets.get("cursor-key"),
                // Without a broker: what is appended stays in the outbox, where a test can look at it.
                "stagepact.events.relay", "false", "stagepact.events.consumes", "");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}
