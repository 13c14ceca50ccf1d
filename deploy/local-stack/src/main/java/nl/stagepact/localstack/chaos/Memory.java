package nl.stagepact.localstack.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.stagepact.localstack.ManagedProcess;

/** Memory that a process occupies. */
final class Memory {

    private static final String LINE = "VmRSS:";

    private Memory() {
    }

    /** @return resident memory in MiB; 0 where the operating system does not say, or without a process */
    static long of(ManagedProcess process) {
        return process.handle().map(handle -> mebibytes(Path.of("/proc/" + handle.pid() + "/status"))).orElse(0L);
    }

    private static long mebibytes(Path status) {
        try {
            return Files.readAllLines(status).stream().filter(line -> line.startsWith(LINE))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024).findFirst().orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
