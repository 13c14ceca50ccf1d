package nl.stagepact.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

/** Downloads external software for tests once, into the folder of the unpacked servers. */
final class Fetched {

    private Fetched() {
    }

    /** Downloads the software into an empty folder. */
    @FunctionalInterface
    interface Filler {

        void fill(Path folder) throws IOException;
    }

    /**
     * @param name unique for each version
     * @return the complete folder
     */
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
            throw new UncheckedIOException("These tests need Node.js with npm to download " + name + '.', e);
        }
    }

    /** @return output of the command */
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
