package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.journeys.WholeStack.Running;
import nl.stagepact.localstack.StackFailure;

/** What only containers can break: users, roots that can be written to, restarts, volumes, secrets that show. */
@ExtendWith(WholeStack.class)
@EnabledIfSystemProperty(named = "stagepact.compose", matches = "true", disabledReason = "./stagepact test --compose runs it")
class ContainersIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void noContainerIsRootsOrCanWriteToItsRoot(Running stack) throws IOException {
        for (JsonNode container : inspect(stack)) {
            String name = container.path("Name").asText();
            assertThat(container.at("/HostConfig/ReadonlyRootfs").asBoolean()).as(name).isTrue();
            assertThat(container.at("/HostConfig/Memory").asLong()).as(name).isPositive();
            assertThat(container.at("/Config/User").asText()).as(name).isNotBlank().doesNotStartWith("0")
                    .doesNotContain("root");
        }
    }

    @Test
    void onlyGatewayAndKeycloakArePublishedAndOnLoopback(Running stack) throws IOException {
        for (JsonNode container : inspect(stack)) {
            String service = container.at("/Config/Labels/com.docker.compose.service").asText();
            JsonNode published = container.at("/HostConfig/PortBindings");
            assertThat(published.size()).as(service).isEqualTo(List.of("gateway", "keycloak").contains(service) ? 1 : 0);
            published.forEach(ports -> assertThat(ports.get(0).path("HostIp").asText()).as(service).isEqualTo("127.0.0.1"));
        }
    }

    @Test
    void noSecretShowsInAContainerOrAnImage(Running stack) throws IOException {
        List<String> secrets = stack.compose().stagepact("secrets").lines().filter(line -> line.contains("="))
                .map(line -> line.substring(line.indexOf('=') + 1)).toList();
        assertThat(secrets).hasSizeGreaterThan(15);
        StringBuilder shown = new StringBuilder();
        for (JsonNode container : inspect(stack)) {
            String image = container.path("Image").asText();
            shown.append(container).append(stack.compose().docker("history", "--no-trunc", image))
                    .append(stack.compose().docker("image", "inspect", image));
        }
        assertThat(secrets).noneMatch(secret -> shown.indexOf(secret) >= 0);
    }

    @Test
    void aProcessThatIsKilledStartsAgain(Running stack) {
        for (String service : List.of("shortage-service", "placement-service", "reporting-service", "postgres", "kafka",
                "keycloak", "gateway")) {
            String container = container(stack, service);
            long pid = Long.parseLong(stack.compose().docker("inspect", "-f", "{{.State.Pid}}", container).strip());
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            await(service,
                    () -> stack.compose().docker("inspect", "-f", "{{.RestartCount}} {{.State.Health.Status}}", container)
                            .strip().equals("1 healthy"));
        }
        await("a read through the gateway", () -> stack.getAnonymously("/shortage/v1/open-data/publications").status() == 200);
        await("a token, since Keycloak finds dead connections with the next requests", () -> tokenIsGiven(stack));
    }

    @Test
    void dataStaysWhenContainersAreRemoved(Running stack) {
        String delivery = ADelivery.path("99DE", "2025-06-02");
        assertThat(stack.put("demo-school-e", delivery, "application/json", ADelivery.of("AM19", "2025-09", 77)).status())
                .isEqualTo(201);
        String before = stack.get("demo-school-e", delivery).http().body();
        String secrets = stack.compose().stagepact("secrets");
        stack.compose().stagepact("down");
        stack.compose().stagepact("up");
        assertThat(stack.compose().stagepact("secrets")).isEqualTo(secrets);
        assertThat(stack.get("demo-school-e", delivery).http().body()).isEqualTo(before);
    }

    @Test
    void theSameInputGivesTheSameLayers(Running stack) {
        Set<String> layers = new HashSet<>();
        for (String image : List.of("stagepact-test-one", "stagepact-test-two")) {
            stack.compose().docker("build", "-q", "--no-cache", "-f", "deploy/containers/service.Dockerfile", "--build-arg",
                    "SERVICE=gateway", "-t", image, ".");
            layers.add(stack.compose().docker("inspect", "-f", "{{.RootFS.Layers}}", image));
            stack.compose().docker("rmi", "-f", image);
        }
        assertThat(layers).hasSize(1);
    }

    @Test
    void aBackupIsRestoredIntoAStackWithoutData(Running stack, @TempDir Path folder) throws IOException {
        assumeThat(stack.compose().docker("exec", container(stack, "postgres"), "pg_dumpall", "--version"))
                .as("pg_dumpall of the server's version, which stand-ins of the image may lack").contains(" 18.");
        String delivery = ADelivery.path("99DE", "2025-06-03");
        assertThat(stack.put("demo-school-e", delivery, "application/json", ADelivery.of("AM20", "2025-09", 55)).status())
                .isEqualTo(201);
        String before = stack.get("demo-school-e", delivery).http().body();
        Path backup = folder.resolve("backup.sql");
        stack.compose().stagepact("backup", backup.toString());
        Path secrets = Files.writeString(folder.resolve("secrets.properties"), stack.compose().stagepact("secrets"));
        stack.compose().stagepact("reset", "--yes");
        stack.compose().stagepact(Map.of("STAGEPACT_SECRETS", secrets.toString()), "restore", backup.toString());
        assertThat(stack.compose().stagepact("secrets")).isEqualTo(Files.readString(secrets));
        assertThat(stack.get("demo-school-e", delivery).http().body()).isEqualTo(before);
        assertThat(stack.put("demo-school-e", delivery, "application/json", ADelivery.of("AM20", "2025-09", 56)).status())
                .isEqualTo(200);
        await("the summary", () -> stack.get("demo-sbb", "/reporting/v1/regions/AM20/shortage-summary").at("/shortage")
                .asInt() == 56);
    }

    private static boolean tokenIsGiven(Running stack) {
        try {
            return !stack.tokens().of("demo-sbb").isEmpty();
        } catch (StackFailure refused) {
            return false;
        }
    }

    private static String container(Running stack, String service) {
        return stack.compose().docker("ps", "-aq", "--filter", "label=com.docker.compose.project=" + ComposeStack.PROJECT,
                "--filter", "label=com.docker.compose.service=" + service).strip();
    }

    private static JsonNode inspect(Running stack) throws IOException {
        List<String> containers = stack.compose().containers();
        assertThat(containers).hasSizeGreaterThan(7);
        return JSON.readTree(stack.compose().docker(
                Stream.concat(Stream.of("inspect"), containers.stream())
                        .toArray(String[]::new)));
    }

    private static void await(String what, BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
