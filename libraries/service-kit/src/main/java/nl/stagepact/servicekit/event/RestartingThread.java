package nl.stagepact.servicekit.event;

import java.time.Duration;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs work in a thread of its own until it is stopped. Whatever ends the work, errors included, is logged and the work starts
 * again: nobody would notice that events are no longer relayed or consumed.
 */
public final class RestartingThread {

    private static final Logger LOG = Logger.getLogger(RestartingThread.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration ENDS_AFTER_INTERRUPT = Duration.ofSeconds(2);

    private final String name;
    private final Work work;
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    public RestartingThread(String name, Work work) {
        this.name = name;
        this.work = work;
    }

    /** Work that lasts until {@link RestartingThread#running()} is false. */
    public interface Work {

        void run() throws Exception;
    }

    public void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this::runUntilStopped);
    }

    /** Whether the work is to go on. */
    public boolean running() {
        return running;
    }

    /** Whether the thread lives; work that is not done in this process counts as alive. */
    public boolean alive() {
        Thread current = thread;
        return current == null || current.isAlive();
    }

    /** Whether the work is done in this process. */
    public boolean started() {
        return thread != null;
    }

    /**
     * Lets the work finish what it is at, and interrupts it when that takes too long.
     *
     * @param wake ends a wait of the work
     */
    public void stop(Runnable wake, Duration patience) throws InterruptedException {
        running = false;
        Thread current = thread;
        if (current == null) {
            return;
        }
        wake.run();
        if (!current.join(patience)) {
            current.interrupt();
            current.join(ENDS_AFTER_INTERRUPT);
        }
    }

    private void runUntilStopped() {
        Duration pause = FIRST_PAUSE;
        while (running) {
            long started = System.nanoTime();
            try {
                work.run();
            } catch (Throwable e) {
                if (!running) {
                    return;
                }
                if (System.nanoTime() - started > LONGEST_PAUSE.toNanos() * 3) {
                    pause = FIRST_PAUSE;
                }
                log(e, pause);
                pause(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    private void log(Throwable cause, Duration pause) {
        try {
            if (cause instanceof Error) {
                LOG.errorf(cause, "Thread restarts after an error: name=%s after=%s", name, pause);
            } else {
                LOG.warnf("Thread restarts: name=%s after=%s cause=%s", name, pause, cause);
            }
        } catch (Throwable e) {
            // without memory even a log line may fail, and the thread must not end of it
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            // stopped, or interrupted by mistake: the loop knows
        }
    }
}
