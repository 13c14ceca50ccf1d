package nl.stagepact.discrimination.attachment.api;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import nl.stagepact.discrimination.attachment.domain.AttachmentRejected;

/** Lets some at a time pass, in the order in which they came. */
final class Turns {

    private final Semaphore free;
    private final long longestWaitSeconds;

    Turns(int atOnce, long longestWaitSeconds) {
        this.free = new Semaphore(atOnce, true);
        this.longestWaitSeconds = longestWaitSeconds;
    }

    /** @throws AttachmentRejected.Busy when nobody leaves for too long */
    void await() {
        try {
            if (!free.tryAcquire(longestWaitSeconds, TimeUnit.SECONDS)) {
                throw new AttachmentRejected.Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AttachmentRejected.Busy();
        }
    }

    void leave() {
        free.release();
    }
}
