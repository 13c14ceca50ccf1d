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
 * Samples a service's live heap, the memory left after a collection, while it works. Memory not yet collected is meaningless,
 * because it always grows until the heap is full.
 */
final class Memory {

    private static final Pattern USED = Pattern.compile("(?:DefNew|Tenured)\\s+total \\d+K, used (\\d+)K");

    private final long pid;

    Memory(Stack stack, String service) {
        this.pid = stack.service(service).process().handle().orElseThrow().pid();
    }

    /** @return highest sampled live heap during the work, in megabytes */
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
            throw new StackFailure("jcmd does not report a heap of the serial collector: " + heap);
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
