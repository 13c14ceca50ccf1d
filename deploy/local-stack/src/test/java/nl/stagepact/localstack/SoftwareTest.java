package nl.stagepact.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoftwareTest {

    @TempDir
    Path folder;

    private Software software;

    @BeforeEach
    void archives() throws IOException {
        Files.createDirectories(folder.resolve("archives"));
        software = new Software(folder.resolve("archives"), folder.resolve("a folder with spaces/software"));
    }

    @Test
    void unpacksAServerOnce() throws IOException {
        archive("bin/postgres", "server");
        Path unpacked = software.postgres();
        assertThat(unpacked.resolve("bin/postgres")).hasContent("server").isExecutable();
        Files.writeString(unpacked.resolve("bin/postgres"), "kept");
        assertThat(software.postgres().resolve("bin/postgres")).hasContent("kept");
    }

    @Test
    void unpacksAgainAfterAnInterruptedUnpacking() throws IOException {
        archive("bin/postgres", "server");
        Path half = folder.resolve("a folder with spaces/software/postgresql-1.partial/bin");
        Files.createDirectories(half);
        Files.writeString(half.resolve("rubbish"), "half");
        Path unpacked = software.postgres();
        assertThat(unpacked.resolve("bin/postgres")).hasContent("server");
        assertThat(unpacked.resolve("bin/rubbish")).doesNotExist();
    }

    @Test
    void reportsADamagedDownloadAndCleansUp() throws IOException {
        archive("bin/postgres", "server");
        Path archive = folder.resolve("archives/postgresql-1.jar");
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(software::postgres).isInstanceOf(StackFailure.class).hasMessageContaining("damaged");
        assertThat(folder.resolve("a folder with spaces/software/postgresql-1")).doesNotExist();
        assertThat(folder.resolve("a folder with spaces/software/postgresql-1.partial")).doesNotExist();
    }

    @Test
    void doesNotUnpackOutsideItsFolder() throws IOException {
        archive("../../escaped", "x");
        assertThatThrownBy(software::postgres).isInstanceOf(StackFailure.class).hasMessageContaining("outside");
    }

    @Test
    void reportsAMissingArchive() {
        assertThatThrownBy(software::postgres).isInstanceOf(StackFailure.class).hasMessageContaining("did not fetch");
    }

    private void archive(String name, String content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZCompressorOutputStream(packed))) {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(bytes.length);
            entry.setMode(0100755);
            tar.putArchiveEntry(entry);
            tar.write(bytes);
            tar.closeArchiveEntry();
        }
        try (OutputStream file = Files.newOutputStream(folder.resolve("archives/postgresql-1.jar"));
                ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            zip.putArchiveEntry(new ZipArchiveEntry("server.txz"));
            zip.write(packed.toByteArray());
            zip.closeArchiveEntry();
        }
    }
}
