package nl.stagepact.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakServerTest {

    /** Without a database Keycloak gives up after its first words, which suffices. */
    @Test
    void theRecordedProcessIsKeycloakItself(@TempDir Path folder) {
        StackFacts plain = StackFacts.of(Path.of(""), 0);
        StackFacts facts = plain.shifted(Ports.freeOffset(plain).orElseThrow());
        StackFolder stack = StackFolder.at(folder);
        KeycloakServer keycloak = new KeycloakServer(stack, Software.of(facts), facts, new Secrets(stack.secrets()));
        keycloak.launch();
        try {
            Waiting.until(() -> recordedCommand(keycloak).endsWith("/java"), keycloak.process(), Duration.ofSeconds(10));
            assertThat(keycloak.process().handle().orElseThrow().children()).isEmpty();
            Waiting.until(() -> keycloak.process().lastLines(100).contains("org.keycloak"), keycloak.process(),
                    Duration.ofSeconds(60));
        } finally {
            keycloak.process().kill();
        }
    }

    private static String recordedCommand(KeycloakServer keycloak) {
        return keycloak.process().handle().flatMap(process -> process.info().command()).orElse("");
    }
}
