package nl.stagepact.localstack;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Reports progress: a line for each completed step, and the running steps once they take longer than two seconds. */
public final class Progress implements AutoCloseable {

    private final PrintStream out;
    private final boolean terminal;
    private final Map<String, Long> active = new LinkedHashMap<>();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("progress").factory());

    /** @param terminal whether lines can be overwritten */
    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
        ticker.scheduleAtFixedRate(this::tick, 2, terminal ? 1 : 5, TimeUnit.SECONDS);
    }

    /** Runs the step and prints its duration. */
    public void step(String what, Runnable work) {
        long start = System.nanoTime();
        synchronized (this) {
            active.put(what, start);
        }
        try {
            work.run();
            say(String.format(Locale.ROOT, "  %-58s %6.1f s", what, seconds(start)));
        } finally {
            synchronized (this) {
                active.remove(what);
            }
        }
    }

    public synchronized void say(String line) {
        if (terminal) {
            out.print("\r\033[K");
        }
        out.println(line);
    }

    private synchronized void tick() {
        if (active.isEmpty()) {
            return;
        }
        String line = active.entrySet().stream()
                .map(step -> step.getKey() + " (" + Math.round(seconds(step.getValue())) + " s)")
                .collect(Collectors.joining(", ", "  … ", ""));
        if (terminal) {
            out.print("\r\033[K" + line.substring(0, Math.min(line.length(), 118)));
            out.flush();
        } else {
            out.println(line);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void close() {
        ticker.shutdownNow();
    }
}
