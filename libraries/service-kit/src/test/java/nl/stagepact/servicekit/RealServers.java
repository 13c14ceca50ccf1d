package nl.stagepact.servicekit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import nl.stagepact.localstack.KafkaBroker;
import nl.stagepact.localstack.Ports;
import nl.stagepact.localstack.PostgresServer;
import nl.stagepact.localstack.Secrets;
import nl.stagepact.localstack.Software;
import nl.stagepact.localstack.StackFacts;
import nl.stagepact.localstack.StackFolder;

/** A real database, durable as in production, and a real broker that tests can kill. */
public class RealServers implements QuarkusTestResourceLifecycleManager {

    static final String DATABASE = "kit_under_test";

    /** Static, because the framework creates this instance and OutboxProofTest kills the broker. */
    public static volatile KafkaBroker broker;
    public static volatile Map<String, String> settings;

    private PostgresServer postgres;

    @Override
    public Map<String, String> start() {
        StackFacts facts = StackFacts.of(Path.of(""), 0);
        StackFolder folder = StackFolder.at(Path.of("target", "servers-" + ProcessHandle.current().pid()));
        Secrets secrets = new Secrets(folder.secrets());
        postgres = new PostgresServer(folder, Software.of(facts), Ports.free(), "postgres", secrets.get("postgres"));
        postgres.start();
        postgres.createDatabase(DATABASE, secrets.get("database"));
        broker = new KafkaBroker(folder, facts, Ports.free(), Ports.free());
        broker.start();
        broker.createTopics(List.of("kit-events", "kit-events-dead-letters"), 12);
        settings = Map.of("quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE), "quarkus.datasource.username", DATABASE,
                "quarkus.datasource.password", secrets.get("database"),
                "stagepact.events.bootstrap-servers", broker.bootstrap());
        return settings;
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.stop();
        }
        if (postgres != null) {
            postgres.stop();
        }
    }
}
