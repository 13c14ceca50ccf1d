package nl.stagepact.testkit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Limits of what a reader takes in at once: a package that grows beyond them is two, and so is a class.
 *
 * @param sources root of the packages
 * @param base package of the service
 */
record RoomsStaySmall(Path sources, String base) {

    /** Top-level classes in one package; package-info.java is not counted. */
    static final int MAX_CLASSES = 30;

    static final int MAX_LINES = 250;

    static final int MAX_COLUMNS = 140;

    void check() {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    "Rooms stay small, because a reader takes in only so much at once:\n" + String.join("\n", faults));
        }
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        filesByFolder().forEach((folder, files) -> {
            if (files.size() > MAX_CLASSES) {
                faults.add("%s: %d classes, at most %d".formatted(sources.relativize(folder), files.size(), MAX_CLASSES));
            }
            files.forEach(file -> addFaultsOf(file, faults));
        });
        return faults;
    }

    private Map<Path, List<Path>> filesByFolder() {
        try (Stream<Path> files = Files.walk(sources.resolve(base.replace('.', '/')))) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java")).sorted()
                    .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addFaultsOf(Path file, List<String> faults) {
        List<String> lines = linesOf(file);
        if (lines.size() > MAX_LINES) {
            faults.add("%s: %d lines, at most %d".formatted(sources.relativize(file), lines.size(), MAX_LINES));
        }
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            int columns = line.codePointCount(0, line.length());
            if (columns > MAX_COLUMNS) {
                faults.add("%s:%d: %d columns, at most %d".formatted(sources.relativize(file), number, columns, MAX_COLUMNS));
            }
        }
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
