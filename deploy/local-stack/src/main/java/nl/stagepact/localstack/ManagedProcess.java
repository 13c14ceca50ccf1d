package nl.stagepact.localstack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * One process of the stack, recorded in a PID file in the run folder so that a later launcher finds it. Operating systems reuse
 * process ids, so the file also contains the start time.
 */
public final class ManagedProcess {

    /** For processes that compress events: zstd is native code, and Java warns about native access that is not enabled. */
    static final String NATIVE_ACCESS = "--enable-native-access=ALL-UNNAMED";

    private static final boolean HAS_SETSID = Files.isExecutable(Path.of("/usr/bin/setsid"));

    private final StackFolder folder;
    private final String name;

    ManagedProcess(StackFolder folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** Runs the command in a new session, so that Ctrl-C only reaches the launcher, which stops the processes in order. */
    void start(List<String> command, Map<String, String> environment, String stamp) {
        List<String> line = new ArrayList<>();
        if (HAS_SETSID) {
            line.add("setsid");
        }
        line.addAll(command);
        Path log = folder.log(name);
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.path().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            if (Files.exists(log)) {
                Files.move(log, folder.log(name + ".previous"), StandardCopyOption.REPLACE_EXISTING);
            }
            Process process = builder.start();
            Files.writeString(pidFile(), process.pid() + " " + startOf(process.toHandle()) + " " + stamp);
        } catch (IOException e) {
            throw new StackFailure("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /** @return the process, if it is still alive */
    public Optional<ProcessHandle> handle() {
        return parts().flatMap(parts -> ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> Math.abs(startOf(process) - Long.parseLong(parts[1])) <= 1000));
    }

    public boolean running() {
        return handle().isPresent();
    }

    /** @return whether it was started and not stopped on purpose since; it may have died */
    boolean wanted() {
        return Files.exists(pidFile());
    }

    /** @return whether it ended without having been stopped on purpose */
    boolean died() {
        return wanted() && !running();
    }

    /** Identifies the package from which the process was started, to detect that it was rebuilt. */
    Optional<String> stamp() {
        return parts().map(parts -> parts[2]);
    }

    /** Terminates the process, and kills it and its children if they do not end in time. */
    public void stop(Duration patience) {
        end("TERM", patience);
        forget();
    }

    /** Like {@link #stop}, but the process stays {@link #wanted}. */
    void end(String signal, Duration patience) {
        handle().ifPresent(process -> end(process, signal, patience));
    }

    /** Makes it count as stopped on purpose. */
    void forget() {
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new StackFailure("Cannot remove " + pidFile() + ": " + e.getMessage(), e);
        }
    }

    /** Kills the process and its children without a chance to clean up, like a crash. */
    public void kill() {
        kill(family().toList());
    }

    /** Leaves no child behind, which would keep the ports of its parent. */
    static void end(ProcessHandle process, String signal, Duration patience) {
        List<ProcessHandle> family = Stream.concat(Stream.of(process), process.descendants()).toList();
        signal(process, signal);
        endsWithin(process, patience);
        kill(Stream.concat(family.stream(), process.descendants()).toList());
    }

    private static void kill(List<ProcessHandle> family) {
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(process -> endsWithin(process, Duration.ofSeconds(10)));
    }

    /** Stops the process and its children from running without ending them, like a machine that swaps or a paused container. */
    public void freeze() {
        family().forEach(process -> signal(process, "STOP"));
    }

    /** Ends {@link #freeze}. */
    public void thaw() {
        family().forEach(process -> signal(process, "CONT"));
    }

    private Stream<ProcessHandle> family() {
        return handle().stream().flatMap(process -> Stream.concat(Stream.of(process), process.descendants()));
    }

    String lastLines(int count) {
        try {
            List<String> lines = Files.readAllLines(folder.log(name));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    private static void signal(ProcessHandle process, String signal) {
        try {
            // ProcessHandle can only send TERM and KILL; PostgreSQL's fast shutdown needs INT.
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).inheritIO().start().waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endsWithin(ProcessHandle process, Duration patience) {
        try {
            process.onExit().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
        }
    }

    private Optional<String[]> parts() {
        try {
            String[] parts = Files.readString(pidFile()).strip().split(" ", 3);
            return parts.length == 3 ? Optional.of(parts) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(java.time.Instant::toEpochMilli).orElse(0L);
    }

    private Path pidFile() {
        return folder.run().resolve(name + ".pid");
    }
}
