package nl.stagepact.localstack;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until a process is ready; fails as soon as the process has ended. */
final class Waiting {

    private static final long STEP_MILLIS = 100;

    private Waiting() {
    }

    static void until(BooleanSupplier ready, ManagedProcess process, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.running()) {
                throw new StackFailure(
                        process.name() + " ended while starting. Last lines of its log:\n" + process.lastLines(20));
            }
            if (System.nanoTime() > end) {
                throw new StackFailure(process.name() + " was not ready within " + patience.toSeconds()
                        + " seconds. Last lines of its log:\n" + process.lastLines(20));
            }
            pause(STEP_MILLIS);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting.");
        }
    }
}
