package nl.stagepact.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

/** What tests need of others' software, fetched once beside the other servers that a bare machine is given. */
final class Fetched {

    private Fetched() {
    }

    /** Fills an empty folder with what is needed. */
    @FunctionalInterface
    interface Filler {

        void fill(Path folder) throws IOException;
    }

    /** @param name of this very version; @return the folder, whole */
    static Path once(String name, Filler filler) {
        Path folder = Path.of(System.getProperty("user.home"), ".cache", "stagepact", name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(folder.getParent());
            Path work = Files.createTempDirectory(folder.getParent(), "fetching");
            filler.fill(work);
            return Files.move(work, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("These tests need Node.js with npm, to fetch " + name + '.', e);
        }
    }

    /** @return what it printed */
    static String run(Path folder, String... command) throws IOException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(command[0] + " failed: " + printed);
            }
            return printed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
