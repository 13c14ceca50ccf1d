package nl.stagepact.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.stagepact.localstack.Stack;
import nl.stagepact.localstack.StackFailure;

/**
 * What a service holds on its heap: what is left after a collection, asked again and again while it works. What it has not
 * collected yet says nothing, since that grows until the heap is full whatever it does.
 */
final class Memory {

    private static final Pattern USED = Pattern.compile("(?:DefNew|Tenured)\\s+total \\d+K, used (\\d+)K");

    private final long pid;

    Memory(Stack stack, String service) {
        this.pid = stack.service(service).process().handle().orElseThrow().pid();
    }

    /** @return megabytes held at the highest of all looks while the work was done */
    double highestDuring(Callable<?> work) throws Exception {
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            Future<?> working = worker.submit(work);
            double highest = 0;
            do {
                highest = Math.max(highest, held());
            } while (!working.isDone());
            working.get();
            return highest;
        }
    }

    private double held() {
        jcmd("GC.run");
        String heap = jcmd("GC.heap_info");
        double kilobytes = 0;
        Matcher used = USED.matcher(heap);
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        if (kilobytes == 0) {
            throw new StackFailure("jcmd tells of another heap than the serial collector's: " + heap);
        }
        return kilobytes / 1024;
    }

    private String jcmd(String command) {
        String program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process process = new ProcessBuilder(program, Long.toString(pid), command).redirectErrorStream(true).start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new StackFailure("jcmd failed: " + answer);
            }
            return answer;
        } catch (IOException e) {
            throw new StackFailure("jcmd could not be started.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.");
        }
    }
}
