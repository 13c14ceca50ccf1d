package nl.stagepact.localstack;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Ports, base paths, databases and topics from deploy/services.properties.
 *
 * @param root root folder of the checkout
 * @param facts content of the file
 * @param portOffset added to every port, so that two stacks can run on one machine
 */
public record StackFacts(Path root, Properties facts, int portOffset) {

    /** Not a service: it has no topic and no route, and may be another organisation's. */
    public static final String KEEPER = "lodging-keeper";

    /** Includes planned services, whose databases and topics are created as well. */
    private static final List<String> ALL_SERVICES = List.of("shortage-service", "placement-service",
            "discrimination-service", "reporting-service");

    /** @param folder root of a checkout or a folder below it */
    public static StackFacts of(Path folder, int portOffset) {
        Path root = rootAbove(folder);
        Properties facts = new Properties();
        try (Reader reader = Files.newBufferedReader(root.resolve("deploy/services.properties"))) {
            facts.load(reader);
        } catch (IOException e) {
            throw new StackFailure("Cannot read deploy/services.properties: " + e.getMessage(), e);
        }
        return new StackFacts(root, facts, portOffset);
    }

    /** @return the same with every port shifted further, for a second stack */
    public StackFacts shifted(int offset) {
        return new StackFacts(root, facts, portOffset + offset);
    }

    private static Path rootAbove(Path folder) {
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("deploy/services.properties"))) {
                return at;
            }
        }
        throw new StackFailure(folder.toAbsolutePath() + " is not inside a Stagepact checkout.");
    }

    public String text(String key) {
        String value = facts.getProperty(key);
        if (value == null) {
            throw new StackFailure("Missing property in deploy/services.properties: " + key + ".");
        }
        return value.strip();
    }

    public int port(String component) {
        return Integer.parseInt(text(component + ".port")) + portOffset;
    }

    /** @return every port that a process of the stack binds, by its name in messages */
    Map<String, Integer> ports() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        Stream.concat(Stream.of("postgres", "kafka", "keycloak", "gateway"), programs().stream())
                .forEach(component -> ports.put(component, port(component)));
        ports.put("kafka's controller", kafkaControllerPort());
        Stream.concat(Stream.of("keycloak", "gateway"), programs().stream())
                .forEach(component -> ports.put(component + "'s health", managementPort(component)));
        return ports;
    }

    /** @return the {@link #ports} of this component */
    Map<String, Integer> ports(String component) {
        Map<String, Integer> own = ports();
        own.keySet().removeIf(name -> !name.replaceFirst("'s .*", "").equals(component));
        return own;
    }

    public int kafkaControllerPort() {
        return Integer.parseInt(text("kafka.controller-port")) + portOffset;
    }

    /** @return port of the component's health and metrics */
    public int managementPort(String component) {
        return Integer.parseInt(text(component + ".management-port")) + portOffset;
    }

    /** @return services that are built and started, in the order of the file */
    public List<String> services() {
        return List.of(text("services").split(","));
    }

    /** @return the services and the keeper: everything of ours that has a database */
    public List<String> programs() {
        return Stream.concat(services().stream(), Stream.of(KEEPER)).toList();
    }

    /** @return folder of the module that is started under this name */
    public String artifact(String program) {
        return facts.getProperty(program + ".artifact", program);
    }

    /** @return services that consume events, and so can have dead letters */
    public List<String> consumers() {
        return services().stream().filter(service -> !text(service + ".consumes").isEmpty()).toList();
    }

    public List<String> topics() {
        List<String> topics = new ArrayList<>();
        for (String service : ALL_SERVICES) {
            String topic = text(service + ".topic");
            topics.add(topic);
            topics.add(topic + text("kafka.dead-letter-suffix"));
        }
        return topics;
    }

    public int partitions() {
        return Integer.parseInt(text("kafka.partitions"));
    }

    public List<String> databases() {
        return Stream.concat(ALL_SERVICES.stream(), Stream.of(KEEPER, "keycloak")).map(s -> text(s + ".database")).toList();
    }

    public String url(String component) {
        return "http://localhost:" + port(component);
    }

    public String managementUrl(String component) {
        return "http://localhost:" + managementPort(component);
    }

    /** Issuer of access tokens; clients and services must use the same address. */
    public String issuer() {
        return url("keycloak") + "/realms/" + text("keycloak.realm");
    }

    public String tokenEndpoint() {
        return issuer() + "/protocol/openid-connect/token";
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port("postgres") + "/" + database;
    }

    public String kafkaBootstrap() {
        return "127.0.0.1:" + port("kafka");
    }
}
