package nl.stagepact.localstack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the process that listens on a port, on systems with /proc: another program, or what a killed process of ours left. */
final class PortHolder {

    private static final String LISTEN = "0A";

    private PortHolder() {
    }

    /** @return for example {@code java (process 4711)}; empty if it belongs to another user or there is no /proc */
    static Optional<String> of(int port) {
        return process(port).map(process -> process.info()
                .command().map(command -> String.valueOf(Path.of(command).getFileName())).orElse("unknown")
                + " (process " + process.pid() + ")");
    }

    /** @return the holder if it belongs to this stack: its processes run in the stack's folder or, PostgreSQL, in its data */
    static Optional<ProcessHandle> ours(int port, StackFolder folder) {
        return process(port).filter(process -> {
            try {
                Path runsIn = Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"));
                return runsIn.equals(folder.path().toRealPath()) || runsIn.startsWith(folder.data().toRealPath());
            } catch (IOException e) {
                return false; // it has ended, or belongs to another user
            }
        });
    }

    private static Optional<ProcessHandle> process(int port) {
        Set<String> sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > 9 && LISTEN.equals(fields[3])
                        && fields[1].endsWith(String.format(Locale.ROOT, ":%04X", port)))
                .map(fields -> "socket:[" + fields[9] + "]")
                .collect(Collectors.toSet());
        return sockets.isEmpty() ? Optional.empty()
                : ProcessHandle.allProcesses().filter(process -> holds(process, sockets)).findFirst();
    }

    private static boolean holds(ProcessHandle process, Set<String> sockets) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("/proc/" + process.pid() + "/fd"))) {
            for (Path file : files) {
                if (sockets.contains(Files.readSymbolicLink(file).toString())) {
                    return true;
                }
            }
        } catch (IOException e) {
            return false; // it has ended, closed the file, or belongs to another user
        }
        return false;
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException e) {
            return List.of();
        }
    }
}
