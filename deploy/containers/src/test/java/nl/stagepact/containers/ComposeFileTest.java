package nl.stagepact.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.stagepact.localstack.PostgresServer;
import nl.stagepact.localstack.Secrets;
import nl.stagepact.localstack.ServiceEnvironment;
import nl.stagepact.localstack.ServiceEnvironment.Addresses;
import nl.stagepact.localstack.StackFacts;

/** Compose and the local stack run the same: what exists in one only fails here. */
class ComposeFileTest {

    private static final StackFacts FACTS = StackFacts.of(Path.of(""), 0);
    private static final List<String> SERVICES = Stream.concat(FACTS.services().stream(), Stream.of("gateway")).toList();
    private static final List<String> PROGRAMS = Stream.concat(SERVICES.stream(), Stream.of(StackFacts.KEEPER)).toList();
    private static final String SECRETS_FILE = "QUARKUS_CONFIG_LOCATIONS";

    private final ComposeFile compose = compose();

    @Test
    void runsTheSamePrograms() {
        assertThat(compose.services()).containsOnlyKeys(Stream.concat(PROGRAMS.stream(),
                Stream.of("secrets", "provision", "postgres", "kafka", "keycloak")).toArray(String[]::new));
    }

    @Test
    void givesServicesTheSettingsOfTheLocalStack(@TempDir Path folder) {
        Secrets secrets = new Secrets(folder.resolve("secrets.properties"));
        for (String service : PROGRAMS) {
            ServiceEnvironment expected = ServiceEnvironment.of(FACTS, Addresses.CONTAINERS, secrets, service);
            Map<String, String> given = compose.environment(service);
            String file = given.remove(SECRETS_FILE);
            assertThat(given).as(service).isEqualTo(expected.settings());
            assertThat(file).as(service)
                    .isEqualTo(expected.secrets().isEmpty() ? null : "/run/stagepact/secrets.properties");
        }
    }

    @Test
    void configuresKafkaAsItsFileDoes() throws IOException {
        Map<String, String> given = compose.environment("kafka");
        properties("deploy/kafka/server.properties").forEach(
                (name, value) -> assertThat(given.remove("KAFKA_" + name.toString().toUpperCase().replace('.', '_')))
                        .as(name.toString()).isEqualTo(value));
        assertThat(given).containsEntry("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://kafka:" + FACTS.port("kafka"))
                .containsEntry("KAFKA_LISTENERS",
                        "PLAINTEXT://:" + FACTS.port("kafka") + ",CONTROLLER://localhost:" + FACTS.kafkaControllerPort())
                .containsEntry("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:" + FACTS.kafkaControllerPort())
                .containsOnlyKeys("KAFKA_ADVERTISED_LISTENERS", "KAFKA_LISTENERS", "KAFKA_CONTROLLER_QUORUM_VOTERS",
                        "KAFKA_NODE_ID", "KAFKA_LOG_DIRS", "KAFKA_HEAP_OPTS", "CLUSTER_ID", "LOG_DIR");
    }

    @Test
    void configuresPostgresAndKeycloakAsTheLocalStackDoes() {
        assertThat(compose.environment("postgres")).containsEntry("PGPORT", "" + FACTS.port("postgres"));
        assertThat(compose.list("postgres", "command")).containsExactlyElementsOf(Stream.concat(Stream.of("postgres"),
                PostgresServer.SETTINGS.stream().flatMap(setting -> Stream.of("-c", setting))).toList());
        assertThat(compose.environment("keycloak"))
                .containsEntry("KC_DB_URL", "jdbc:postgresql://postgres:" + FACTS.port("postgres") + "/"
                        + FACTS.text("keycloak.database"))
                .containsEntry("KC_DB_USERNAME", FACTS.text("keycloak.database"))
                .containsEntry("KC_HOSTNAME", FACTS.url("keycloak"))
                .containsEntry("KC_HTTP_PORT", "" + FACTS.port("keycloak"))
                .containsEntry("KC_HTTP_MANAGEMENT_PORT", "" + FACTS.managementPort("keycloak"));
    }

    @Test
    void publishesGatewayAndKeycloakOnLoopbackOnly() {
        Map<String, List<String>> published = compose.services().keySet().stream()
                .filter(service -> !compose.list(service, "ports").isEmpty())
                .collect(Collectors.toMap(service -> service, service -> compose.list(service, "ports")));
        assertThat(published).isEqualTo(Map.of("gateway", List.of(loopback("gateway")), "keycloak",
                List.of(loopback("keycloak"))));
    }

    @Test
    void theGatewayReachesServicesOnly() {
        assertThat(compose.list("gateway", "networks")).containsExactly("front");
        List.of("postgres", "kafka").forEach(name -> assertThat(compose.list(name, "networks")).containsExactly("data"));
    }

    @Test
    void everyContainerIsBoundedAndReadOnly() {
        compose.services().forEach((name, service) -> assertThat(service).as(name).containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL")).containsKeys("mem_limit", "restart", "security_opt"));
        List.of("postgres", "kafka", "keycloak")
                .forEach(name -> assertThat(compose.service(name).get("user").toString()).as(name).doesNotStartWith("0"));
    }

    /** Of the last two: images of services and setup have a user of their own. */
    @Test
    void imagesAreNotRoots() throws IOException {
        for (String image : List.of("service", "setup")) {
            assertThat(text("deploy/containers/" + image + ".Dockerfile")).contains("\nUSER 10001:10001\n");
        }
    }

    @Test
    void eachContainerSeesItsOwnSecretsOnly() {
        compose.services().forEach((name, service) -> {
            List<String> secrets = compose.list(name, "volumes").stream().filter(volume -> volume.contains("secrets")).toList();
            switch (name) {
                case "secrets" -> assertThat(secrets).hasSizeGreaterThan(FACTS.programs().size() + 2);
                case "provision" -> assertThat(secrets).containsExactly("secrets:/secrets/all:ro");
                case "gateway", "kafka" -> assertThat(secrets).isEmpty();
                default -> assertThat(secrets).containsExactly(name + "-secrets:/run/stagepact:ro");
            }
            compose.environment(name).forEach((variable, value) -> assertThat(variable).as(name)
                    .matches(each -> each.endsWith("_FILE") || !each.matches(".*(PASSWORD|SECRET|_KEY).*")));
        });
    }

    @Test
    void imagesContainEveryServiceThatIsBuilt() throws IOException {
        String ignored = text(".dockerignore");
        String setup = text("deploy/containers/setup.Dockerfile");
        String training = text("deploy/containers/training.yml");
        for (String service : SERVICES) {
            assertThat(ignored).contains("\n!" + service + "/target/quarkus-app\n", "\n!" + service + "/target/aot-cache\n");
            assertThat(training).contains("\n  " + service + ":").contains("\n  " + service + "-training:\n");
        }
        FACTS.programs().forEach(service -> {
            assertThat(setup).contains("/secrets/" + service);
            assertThat(compose.volumes()).containsKey(service + "-secrets");
        });
    }

    private static String loopback(String component) {
        return "127.0.0.1:" + FACTS.port(component) + ":" + FACTS.port(component);
    }

    private static ComposeFile compose() {
        try {
            return ComposeFile.of(FACTS.root().resolve("docker-compose.yml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Object, Object> properties(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FACTS.root().resolve(file))) {
            properties.load(reader);
        }
        return new TreeMap<>(properties);
    }

    private static String text(String file) throws IOException {
        return Files.readString(FACTS.root().resolve(file));
    }
}
