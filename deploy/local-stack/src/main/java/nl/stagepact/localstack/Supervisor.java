package nl.stagepact.localstack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Starts processes again that died. A process that was stopped on purpose has no PID file, and stays stopped. Restarts run
 * beside each other: a process that takes minutes to be ready delays no other.
 */
final class Supervisor {

    static final String NAME = "supervisor";
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);
    /** A process that ran this long after a restart begins again with the shortest delay. */
    private static final Duration WELL = Duration.ofMinutes(2);

    private final List<ManagedProcess> processes;
    private final BiPredicate<String, Runnable> restart;
    private final Executor threads;
    private final Consumer<String> log;
    private final LongSupplier nanoTime;
    private final Map<String, Attempts> attempts = new ConcurrentHashMap<>();
    private final Set<String> restarting = ConcurrentHashMap.newKeySet();

    /**
     * @param restart starts the process with this name and returns when it is ready; false if it runs again, or another
     *        launcher is starting it. Runs its second argument before it starts the process.
     * @param threads run one restart each
     * @param nanoTime clock of the delays
     */
    Supervisor(List<ManagedProcess> processes, BiPredicate<String, Runnable> restart, Executor threads,
            Consumer<String> log, LongSupplier nanoTime) {
        this.processes = processes;
        this.restart = restart;
        this.threads = threads;
        this.log = log;
        this.nanoTime = nanoTime;
    }

    /** Returns when all processes were stopped on purpose. */
    void run(Duration interval) {
        while (processes.stream().anyMatch(ManagedProcess::wanted)) {
            check();
            Waiting.pause(interval.toMillis());
        }
    }

    void check() {
        processes.stream().filter(process -> process.wanted() && !restarting.contains(process.name())).forEach(this::check);
    }

    private void check(ManagedProcess process) {
        long now = nanoTime.getAsLong();
        Attempts past = attempts.get(process.name());
        if (process.running()) {
            if (past != null && now - past.last() > WELL.toNanos()) {
                attempts.remove(process.name());
            }
            return;
        }
        int number = past == null ? 1 : past.number() + 1;
        if (past != null && now - past.last() < delayAfter(past.number()).toNanos()) {
            return;
        }
        restarting.add(process.name());
        threads.execute(() -> restart(process, number));
    }

    private void restart(ManagedProcess process, int number) {
        try {
            if (restart.test(process.name(), () -> log.accept(process.name() + " has ended; restart attempt " + number
                    + ". Its last line: " + process.lastLines(1)))) {
                log.accept(process.name() + " is ready again.");
                count(process, number);
            }
        } catch (RuntimeException e) {
            count(process, number);
            log.accept(process.name() + " could not be restarted, next attempt in " + delayAfter(number).toSeconds() + " s: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        } finally {
            restarting.remove(process.name());
        }
    }

    private void count(ManagedProcess process, int number) {
        attempts.put(process.name(), new Attempts(number, nanoTime.getAsLong()));
    }

    /** 1, 2, 4 … 60 seconds. */
    static Duration delayAfter(int attempt) {
        Duration delay = Duration.ofSeconds(1L << Math.min(attempt - 1, 6));
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }

    private record Attempts(int number, long last) {
    }
}
