package nl.stagepact.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.stagepact.localstack.Stack;
import nl.stagepact.localstack.StackFailure;

/** Memory that a service and the processes that it started hold, as Linux counts it. */
final class ResidentMemory {

    private final ProcessHandle service;

    ResidentMemory(Stack stack, String name) {
        this.service = stack.service(name).process().handle().orElseThrow();
    }

    /** @return megabytes */
    double ofService() {
        return of(service);
    }

    /** @return megabytes of all processes that the service started */
    double ofCleaners() {
        return service.descendants().mapToDouble(ResidentMemory::of).sum();
    }

    private static double of(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum() / 1024.0;
        } catch (IOException e) {
            throw new StackFailure("The memory of process " + process.pid() + " cannot be read.", e);
        }
    }
}
