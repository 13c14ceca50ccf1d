package nl.stagepact.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class StackFactsTest {

    private final StackFacts facts = StackFacts.of(Path.of(""), 0);

    @Test
    void everyServiceHasADistinctPort() {
        List<String> applications = List.of("gateway", "shortage-service", "placement-service", "discrimination-service",
                "reporting-service", "keycloak");
        List<Integer> ports = new ArrayList<>(
                List.of(facts.port("postgres"), facts.port("kafka"), facts.kafkaControllerPort()));
        applications.forEach(each -> ports.addAll(List.of(facts.port(each), facts.managementPort(each))));
        assertThat(new HashSet<>(ports)).hasSameSizeAs(ports);
        // Stacks beside each other are shifted by thousands.
        assertThat(ports.stream().map(port -> port % 1_000).distinct()).hasSameSizeAs(ports);
        assertThat(facts.topics()).contains("shortage-events", "shortage-events-dead-letters", "discrimination-events");
        assertThat(facts.databases()).contains("shortage_service", "placement_service", "keycloak");
    }

    @Test
    void portOffsetShiftsAllPorts() {
        assertThat(StackFacts.of(Path.of(""), 1000).port("gateway")).isEqualTo(facts.port("gateway") + 1000);
    }

    @Test
    void reportsTheOccupiedPort() throws Exception {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            int port = socket.getLocalPort();
            assertThatThrownBy(() -> Ports.require("gateway", port, Duration.ZERO, facts))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("Port " + port).hasMessageContaining("STAGEPACT_PORT_OFFSET");
        }
    }

    @Test
    void rejectsAFolderOutsideACheckout() {
        assertThatThrownBy(() -> StackFacts.of(Path.of("/"), 0)).isInstanceOf(StackFailure.class);
    }

    @Test
    void eachServiceConsumesWhatItsOwnSettingsSay() throws IOException {
        for (String service : facts.services()) {
            Properties own = new Properties();
            try (Reader reader = Files.newBufferedReader(
                    facts.root().resolve(service).resolve("src/main/resources/application.properties"))) {
                own.load(reader);
            }
            assertThat(facts.text(service + ".consumes")).as(service)
                    .isEqualTo(own.getProperty("stagepact.events.consumes", ""));
        }
    }
}
