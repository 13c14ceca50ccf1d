package nl.stagepact.servicekit.metric;

import java.time.Duration;
import java.util.concurrent.Callable;

import org.jboss.logging.Logger;

/**
 * A value read regularly by a thread of its own, so that neither a scrape nor a health check waits for a server that does not
 * respond, and many of them cost no more than one.
 */
final class Sampled<T> implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Sampled.class);
    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final Duration interval;
    private final Callable<T> reading;
    private final Thread thread;
    private volatile T last;
    private volatile long readAt = System.nanoTime();

    /** Reads every ten seconds. */
    Sampled(String name, T first, Callable<T> reading) {
        this(name, INTERVAL, first, reading);
    }

    /** @param interval between the end of a reading and the next one */
    Sampled(String name, Duration interval, T first, Callable<T> reading) {
        this.interval = interval;
        this.last = first;
        this.reading = reading;
        this.thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    T last() {
        return last;
    }

    /** @return age of the last value that could be read */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - readAt);
    }

    private void run() {
        try {
            while (true) {
                read();
                Thread.sleep(interval);
            }
        } catch (InterruptedException e) {
            LOG.debug("Sampling ends");
        }
    }

    /** Failures are not logged as warnings: the age tells them, and whoever needs the server logs them anyway. */
    private void read() throws InterruptedException {
        try {
            last = reading.call();
            readAt = System.nanoTime();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            LOG.debugf("Not sampled: name=%s cause=%s", thread.getName(), e.toString());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
