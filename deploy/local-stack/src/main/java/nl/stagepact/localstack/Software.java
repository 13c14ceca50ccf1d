package nl.stagepact.localstack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Unpacks the server archives that the build downloaded, once. Archives are unpacked to a temporary folder that is renamed when
 * complete, so an interrupted unpacking is never used; a lock keeps two launchers from unpacking concurrently.
 *
 * @param archives folder in which the build puts the archives
 * @param folder folder for the unpacked software
 */
public record Software(Path archives, Path folder) {

    private static final Map<Path, Object> MONITORS = new ConcurrentHashMap<>();

    public static Software of(StackFacts facts) {
        Path archives = facts.root().resolve("deploy/local-stack/target/archives");
        return new Software(archives, facts.root().resolve(".stagepact/software"));
    }

    /** @return folder that contains bin/postgres */
    public Path postgres() {
        Path archive = archive("postgresql-");
        return unpackedOnce(archive, name(archive), target -> {
            try (InputStream jar = Files.newInputStream(archive);
                    ZipArchiveInputStream entries = new ZipArchiveInputStream(new BufferedInputStream(jar))) {
                for (ArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                    if (entry.getName().endsWith(".txz")) {
                        extract(new TarArchiveInputStream(new XZCompressorInputStream(entries)), target, 0);
                        return;
                    }
                }
            }
            throw new IOException("the archive contains no server");
        });
    }

    /** @return folder that contains bin/kc.sh, already built for PostgreSQL, because that build takes 40 seconds */
    public Path keycloak() {
        Path archive = archive("keycloak-");
        Path unpacked = unpackedOnce(archive, name(archive), target -> {
            try (InputStream zip = Files.newInputStream(archive)) {
                extract(new ZipArchiveInputStream(new BufferedInputStream(zip)), target, 1);
            }
            for (Path script : List.of(target.resolve("bin/kc.sh"), target.resolve("bin/kcadm.sh"))) {
                Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        });
        Path marker = unpacked.resolve(".built");
        locked(name(archive), () -> {
            if (!Files.exists(marker)) {
                buildKeycloak(unpacked);
                Files.createFile(marker);
            }
            return marker;
        });
        return unpacked;
    }

    private void buildKeycloak(Path unpacked) throws IOException {
        Path log = folder.resolve("keycloak-build.log");
        ProcessBuilder builder = new ProcessBuilder(unpacked.resolve("bin/kc.sh").toString(), "build", "--db=postgres",
                "--health-enabled=true").redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home")));
        Process build = builder.start();
        try {
            if (!build.waitFor(5, TimeUnit.MINUTES) || build.exitValue() != 0) {
                build.destroyForcibly();
                throw new StackFailure("Keycloak could not be built; see " + log);
            }
        } catch (InterruptedException e) {
            build.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while building Keycloak.");
        }
    }

    private Path archive(String prefix) {
        try (Stream<Path> files = Files.list(archives)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)).findFirst()
                    .orElseThrow(() -> new StackFailure("The build did not fetch " + prefix + "*; run ./mvnw package."));
        } catch (IOException e) {
            throw new StackFailure("The stack has not been built: " + archives + " does not exist. Run ./mvnw package.", e);
        }
    }

    private static String name(Path archive) {
        return archive.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private Path unpackedOnce(Path archive, String name, Unpacking unpacking) {
        Path target = folder.resolve(name);
        return locked(name, () -> {
            if (Files.isDirectory(target)) {
                return target;
            }
            Path partial = folder.resolve(name + ".partial");
            StackFolder.deleteTree(partial);
            Files.createDirectories(partial);
            try {
                unpacking.into(partial);
            } catch (IOException e) {
                StackFolder.deleteTree(partial);
                throw new StackFailure(archive + " cannot be unpacked (" + e.getMessage() + "): the download is damaged or the "
                        + "disk is full. Remove it, also from the local Maven repository, and run again.", e);
            }
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            return target;
        });
    }

    private static void extract(ArchiveInputStream<? extends ArchiveEntry> entries, Path target, int levelsToDrop)
            throws IOException {
        for (ArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            Path inside = Path.of(entry.getName());
            if (inside.getNameCount() <= levelsToDrop) {
                continue;
            }
            Path file = target.resolve(inside.subpath(levelsToDrop, inside.getNameCount())).normalize();
            if (!file.startsWith(target)) {
                throw new IOException(entry.getName() + " points outside the archive");
            }
            if (entry.isDirectory()) {
                Files.createDirectories(file);
                continue;
            }
            Files.createDirectories(file.getParent());
            if (entry instanceof TarArchiveEntry tar && tar.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(tar.getLinkName()));
                continue;
            }
            Files.copy(entries, file);
            if (entry instanceof TarArchiveEntry tar && (tar.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    /**
     * Runs exclusively: a monitor excludes other threads, a file lock other processes. A JVM may hold a file lock only once.
     */
    private Path locked(String name, Step step) {
        Path file = folder.resolve(name + ".lock");
        synchronized (MONITORS.computeIfAbsent(file, any -> new Object())) {
            try {
                Files.createDirectories(folder);
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    channel.lock();
                    return step.run();
                }
            } catch (IOException e) {
                throw new StackFailure("Cannot use " + folder + ": " + e.getMessage(), e);
            }
        }
    }

    @FunctionalInterface
    private interface Unpacking {
        void into(Path target) throws IOException;
    }

    @FunctionalInterface
    private interface Step {
        Path run() throws IOException;
    }
}
