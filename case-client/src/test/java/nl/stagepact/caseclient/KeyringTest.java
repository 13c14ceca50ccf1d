package nl.stagepact.caseclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.stagepact.casesealing.Hpke;

class KeyringTest {

    @TempDir
    Path folder;

    @Test
    void aNewKeyKeepsTheOldOnesWhichOpenOlderCases() throws IOException {
        Path file = folder.resolve("keys");
        byte[] sealed = Hpke.seal(new byte[] { 1 }, Keyring.extend(file).newest().publicKey(), "case");
        byte[] before = Keyring.read(file).newest().publicKey();
        Keyring.extend(file);
        assertThat(Keyring.read(file).newest().publicKey()).isNotEqualTo(before);
        assertThat(Keyring.read(file).open(sealed, "case")).hasValue(new byte[] { 1 });
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void mistakesAreToldInOneLine() throws IOException {
        assertThatThrownBy(() -> run("read", folder.resolve("none").toString(), "x")).hasMessageContaining("There is no file");
        assertThatThrownBy(() -> run()).hasMessageContaining("new-key KEYS");
        Path file = Files.writeString(folder.resolve("broken"), "no key\n");
        assertThatThrownBy(() -> run("read", file.toString(), "x")).hasMessageContaining("is no private key");
        Keyring.extend(folder.resolve("keys"));
        assertThatThrownBy(() -> run("read", folder.resolve("keys").toString(), "x"))
                .hasMessageContaining("not the id of a case");
    }

    private static void run(String... arguments) throws IOException {
        new CaseClient(Map.of(), new ByteArrayInputStream(new byte[0]), new PrintStream(new ByteArrayOutputStream()))
                .run(arguments);
    }
}
