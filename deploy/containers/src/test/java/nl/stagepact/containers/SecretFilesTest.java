package nl.stagepact.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.stagepact.localstack.StackFacts;
import nl.stagepact.localstack.StackFailure;

class SecretFilesTest {

    private static final StackFacts FACTS = StackFacts.of(Path.of(""), 0);

    @TempDir
    private Path volumes;

    private Path given;

    @BeforeEach
    void mount() throws IOException {
        for (String container : Stream.concat(Stream.of("all", "postgres", "keycloak"), FACTS.programs().stream()).toList()) {
            Files.createDirectory(volumes.resolve(container));
        }
        given = Files.createFile(volumes.resolve("given.properties"));
    }

    @Test
    void everyContainerGetsItsOwnAndNoOther() throws IOException {
        distribute();
        assertThat(read("shortage-service/secrets.properties")).contains("STAGEPACT_DATABASE_PASSWORD=",
                "STAGEPACT_OPEN_DATA_SECRET=");
        assertThat(read("reporting-service/secrets.properties")).contains("STAGEPACT_CURSOR_KEY=")
                .doesNotContain("OPEN_DATA").doesNotContain(line("database.shortage_service"));
        assertThat(read("keycloak/keycloak.env")).contains("KC_DB_PASSWORD='" + line("database.keycloak") + "'",
                "STAGEPACT_SECRET_DEMO_SCHOOL_A='");
        assertThat(read("postgres/superuser-password")).isEqualTo(line("postgres.superuser"));
        assertThat(Files.getPosixFilePermissions(volumes.resolve("all/secrets.properties"))).hasSize(2);
    }

    @Test
    void secretsStayAtTheNextStart() throws IOException {
        distribute();
        String before = read("all/secrets.properties");
        distribute();
        assertThat(read("all/secrets.properties")).isEqualTo(before);
    }

    @Test
    void ownSecretsAreTakenAtTheFirstStart() throws IOException {
        Files.writeString(given, "postgres.superuser=from-the-vault\n");
        distribute();
        distribute();
        assertThat(read("postgres/superuser-password")).isEqualTo("from-the-vault");
    }

    /** PostgreSQL and Keycloak would not learn of it. */
    @Test
    void ownSecretsDoNotReplaceOthers() throws IOException {
        distribute();
        String before = read("all/secrets.properties");
        Files.writeString(given, "postgres.superuser=from-the-vault\n");
        assertThatThrownBy(this::distribute).isInstanceOf(StackFailure.class).hasMessageContaining("is set already");
        assertThat(read("all/secrets.properties")).isEqualTo(before);
    }

    @Test
    void ownSecretsThatAShellWouldReadAsCodeAreRefused() throws IOException {
        Files.writeString(given, "keycloak.admin=x';id;'\n");
        assertThatThrownBy(this::distribute).isInstanceOf(StackFailure.class).hasMessageContaining("letters, digits");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> new SecretFiles(volumes).distribute(FACTS, volumes.resolve("none")))
                .isInstanceOf(StackFailure.class).hasMessageContaining("none");
    }

    private void distribute() {
        new SecretFiles(volumes).distribute(FACTS, given);
    }

    private String line(String name) throws IOException {
        return read("all/secrets.properties").lines().filter(each -> each.startsWith(name + "=")).findFirst().orElseThrow()
                .substring(name.length() + 1);
    }

    private String read(String name) throws IOException {
        return Files.readString(volumes.resolve(name));
    }
}
