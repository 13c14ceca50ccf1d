package nl.stagepact.servicekit;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import nl.stagepact.localstack.fault.FaultyLink;

/** A real database, durable as in production, and a real broker that tests can kill. */
public class RealServers implements QuarkusTestResourceLifecycleManager {

    public static final String DATABASE = "kit_under_test";

    /** Static, because the framework creates this instance and tests kill the broker and cut the link to the database. */
    public static volatile KafkaBroker broker;
    public static volatile FaultyLink link;
    public static volatile PostgresServer database;
    public static volatile Map<String, String> settings;

    @Override
    public Map<String, String> start() {
        StackFacts facts = StackFacts.of(Path.of(""), 0);
        StackFolder folder = StackFolder.at(Path.of("target", "servers-" + ProcessHandle.current().pid()));
        Secrets secrets = new Secrets(folder.secrets());
        int port = Ports.free();
        PostgresServer postgres = new PostgresServer(folder, Software.of(facts), port, "postgres", secrets.get("postgres"));
        database = postgres;
        postgres.start();
        postgres.databases().create(DATABASE, secrets.get("database"));
        broker = new KafkaBroker(folder, facts, Ports.free(), Ports.free());
        broker.start();
        broker.topics().create(List.of("kit-events", "kit-events-dead-letters"), 12);
        link = link(port);
        String url = postgres.jdbcUrl(DATABASE).replace(":" + port, ":" + link.port());
        settings = Map.of("quarkus.datasource.jdbc.url", url, "quarkus.datasource.username", DATABASE,
                "quarkus.datasource.password", secrets.get("database"),
                "stagepact.events.bootstrap-servers", broker.bootstrap());
        return settings;
    }

    private static FaultyLink link(int port) {
        try {
            return FaultyLink.to(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.stop();
        }
        if (database != null) {
            database.stop();
        }
    }
}
