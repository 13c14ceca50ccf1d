package nl.stagepact.filecleaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Cleans files in processes of their own: a file that was made to exhaust memory or to run forever ends such a process, and is
 * rejected. A process is no sandbox: it runs as the same user, so a file that takes it over, through an error in the virtual
 * machine, could read what that user can, and files that come after it. Processes start when they are needed and end when they
 * are idle for a minute.
 */
public final class CleanFiles implements AutoCloseable {

    /** Of the heap of a process: enough for an image of sixteen million pixels. */
    private static final int MEGABYTES = 192;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    /** Bytes of a cleaned file: twice those of the largest that is sent, since a PNG may grow. */
    static final int LARGEST = 20 * 1024 * 1024;

    private final Semaphore free;
    private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();

    /** @param processes at once; other files wait */
    public CleanFiles(int processes) {
        this.free = new Semaphore(processes, true);
    }

    /**
     * @param type of the content, which must be cleanable
     * @return the cleaned file, of the same type
     */
    public byte[] clean(FileType type, byte[] content) throws FileRejected {
        if (!type.isCleanable()) {
            throw new IllegalArgumentException(type + " is not cleaned");
        }
        await();
        try {
            return cleanOrAgain(type, content);
        } catch (IOException e) {
            throw new UncheckedIOException("The process that cleans files ended", e);
        } finally {
            free.release();
        }
    }

    private void await() throws FileRejected {
        try {
            if (!free.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new FileRejected(FileRejected.Reason.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileRejected(FileRejected.Reason.BUSY);
        }
    }

    /** A process that was idle may end at this very moment; one that was just started does not. */
    private byte[] cleanOrAgain(FileType type, byte[] content) throws IOException, FileRejected {
        Worker waiting = idle.poll();
        if (waiting != null) {
            try {
                return cleanBy(waiting, type, content);
            } catch (IOException e) {
                waiting.close();
            }
        }
        return cleanBy(Worker.start(MEGABYTES), type, content);
    }

    /** Only a process that did its work, or refused a file in the way it should, is used again. */
    private byte[] cleanBy(Worker worker, FileType type, byte[] content) throws IOException, FileRejected {
        boolean reusable = false;
        try {
            byte[] cleaned = worker.clean(type, content, LONGEST);
            reusable = true;
            return cleaned;
        } catch (FileRejected e) {
            reusable = e.reason() != FileRejected.Reason.TOO_COMPLEX;
            throw e;
        } finally {
            if (reusable && worker.isAlive()) {
                idle.push(worker);
            } else {
                worker.close();
            }
        }
    }

    /** Ends the processes that are idle. */
    @Override
    public void close() {
        for (Worker worker = idle.poll(); worker != null; worker = idle.poll()) {
            worker.close();
        }
    }
}
