package nl.stagepact.localstack.chaos;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import nl.stagepact.localstack.KafkaBroker;
import nl.stagepact.localstack.ManagedProcess;
import nl.stagepact.localstack.PostgresServer;
import nl.stagepact.localstack.Progress;
import nl.stagepact.localstack.ServiceProcess;
import nl.stagepact.localstack.Stack;
import nl.stagepact.localstack.StackFacts;
import nl.stagepact.localstack.StackFailure;
import nl.stagepact.localstack.StackFolder;
import nl.stagepact.localstack.fault.FaultyLink;

/** A stack with new data, whose services reach their databases by links that can be cut. */
public final class ChaosStack implements AutoCloseable {

    /** The load is small and services start again and again: they need not be compiled twice. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";
    private static final String JAVA_OPTIONS = "JAVA_TOOL_OPTIONS";

    private final StackFacts facts;
    private final Stack stack;
    private final Map<String, FaultyLink> links = new LinkedHashMap<>();
    private final Set<String> poison = ConcurrentHashMap.newKeySet();

    /** @param folder for this stack alone: the data of its services is deleted at start */
    public ChaosStack(StackFacts facts, StackFolder folder, Progress progress) {
        this.facts = facts;
        this.stack = new Stack(facts, folder, progress);
    }

    public void up() {
        try {
            for (String service : facts.services()) {
                FaultyLink link = FaultyLink.to(facts.port("postgres"));
                links.put(service, link);
                String url = facts.jdbcUrl(facts.text(service + ".database"));
                stack.service(service).override(Map.of("STAGEPACT_DATABASE_URL",
                        url.replace(":" + facts.port("postgres") + "/", ":" + link.port() + "/"), JAVA_OPTIONS, QUICK_START));
            }
            stack.service("gateway").override(Map.of(JAVA_OPTIONS, QUICK_START));
            stack.clearServices();
            stack.up();
        } catch (IOException e) {
            close();
            throw new StackFailure("No link to the database: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public StackFacts facts() {
        return facts;
    }

    public StackFolder folder() {
        return stack.folder();
    }

    Stack stack() {
        return stack;
    }

    public PostgresServer postgres() {
        return stack.postgres();
    }

    KafkaBroker kafka() {
        return stack.kafka();
    }

    List<ServiceProcess> services() {
        return Stream.concat(facts.services().stream(), Stream.of("gateway"))
                .map(stack::service).toList();
    }

    ManagedProcess process(String name) {
        return stack.processes().stream().filter(process -> process.name().equals(name)).findFirst().orElseThrow();
    }

    FaultyLink link(String service) {
        FaultyLink link = links.get(service);
        if (link == null) {
            throw new StackFailure(service + " has no database.");
        }
        return link;
    }

    /** Returns when the service is ready, since its recovery does not begin before. */
    void start(String service) {
        stack.service(service).start();
    }

    void launch(String service) {
        stack.service(service).launch();
    }

    void stop(String service) {
        stack.service(service).stop();
    }

    /** First column of a query by the superuser; for what no API shows. */
    List<String> column(String service, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = postgres().connect(facts.text(service + ".database"));
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** A statement of the superuser, on a session of its own that may write. */
    void execute(String service, String statement) {
        try (Connection connection = postgres().connect(facts.text(service + ".database"));
                Statement work = connection.createStatement()) {
            work.execute("set default_transaction_read_only = off");
            work.execute(statement);
        } catch (SQLException e) {
            throw new StackFailure(service + "'s database refused \"" + statement + "\": " + e.getMessage(), e);
        }
    }

    /** @param key of an event that has to be parked */
    void poisoned(String key) {
        poison.add(key);
    }

    Collection<String> poison() {
        return poison;
    }

    @Override
    public void close() {
        stack.processes().forEach(ManagedProcess::thaw); // a frozen process cannot stop
        stack.down();
        for (FaultyLink link : links.values()) {
            try {
                link.close();
            } catch (IOException e) {
                // nobody uses it any more
            }
        }
    }
}
