package nl.stagepact.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void secretsFileIsReadableByItsOwnerOnly() throws IOException {
        Path file = folder.resolve("secrets.properties");
        String made = new Secrets(file).get("database.shortage_service");
        assertThat(made).hasSize(32);
        assertThat(new Secrets(file).get("database.shortage_service")).isEqualTo(made);
        assertThat(new Secrets(file).get("another")).isNotEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }
}
