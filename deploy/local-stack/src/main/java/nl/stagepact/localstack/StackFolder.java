package nl.stagepact.localstack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/** Folder with the data, logs and PID files of one stack. Readable by its owner only. */
public record StackFolder(Path path) {

    public static StackFolder at(Path path) {
        StackFolder folder = new StackFolder(path.toAbsolutePath());
        for (Path each : new Path[] { folder.path, folder.data(), folder.logs(), folder.run() }) {
            createPrivately(each);
        }
        return folder;
    }

    public Path data() {
        return path.resolve("data");
    }

    public Path data(String component) {
        return data().resolve(component);
    }

    public Path logs() {
        return path.resolve("logs");
    }

    public Path log(String component) {
        return logs().resolve(component + ".log");
    }

    public Path run() {
        return path.resolve("run");
    }

    public Path secrets() {
        return path.resolve("secrets.properties");
    }

    static void createPrivately(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new StackFailure("Cannot create folder " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Deletes a folder with its content; removes symbolic links without following them. */
    static void deleteTree(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @org.jspecify.annotations.Nullable IOException e)
                        throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new StackFailure("Cannot remove " + folder + ": " + e.getMessage(), e);
        }
    }
}
