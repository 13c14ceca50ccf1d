package nl.stagepact.discrimination.attachment.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.attachment.domain.Attachment;
import nl.stagepact.discrimination.attachment.domain.AttachmentRejected;
import nl.stagepact.servicekit.problem.FrameworkProblems;

/** Receives files into memory, since nothing unsealed comes to a disk; some at a time, so that memory suffices. */
@ApplicationScoped
public class Uploads {

    private static final int AT_ONCE = 4;
    private static final long LONGEST_WAIT_SECONDS = 20;
    /** For ten megabytes over a line of two megabits per second. */
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final int PIECE = 64 * 1024;

    /** What slower senders than this have sent is not waited for any longer; after the first seconds. */
    private static final long LEAST_PER_SECOND = 20_000;
    private static final long FIRST_SECONDS = 10;

    private final Turns turns = new Turns(AT_ONCE, LONGEST_WAIT_SECONDS);
    private final Set<UUID> receiving = ConcurrentHashMap.newKeySet();

    /**
     * Of each case one file at a time, so that nobody takes all places with one report.
     *
     * @param receiver what is done with the file
     * @throws AttachmentRejected.Busy when too many others are received, or another one of the case
     * @throws nl.stagepact.servicekit.problem.ProblemException 413 for a larger file, 408 for one that comes too slowly
     */
    public <T> T receive(UUID caseId, InputStream body, Function<byte[], T> receiver) throws IOException {
        if (!receiving.add(caseId)) {
            throw new AttachmentRejected.Busy();
        }
        try {
            turns.await();
            try {
                return receiver.apply(content(body));
            } finally {
                turns.leave();
            }
        } finally {
            receiving.remove(caseId);
        }
    }

    private static byte[] content(InputStream body) throws IOException {
        long start = System.nanoTime();
        ByteArrayOutputStream content = new ByteArrayOutputStream(PIECE);
        byte[] piece = new byte[PIECE];
        for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
            content.write(piece, 0, read);
            if (content.size() > Attachment.LARGEST) {
                throw FrameworkProblems.of(413);
            }
            if (isTooSlow(content.size(), System.nanoTime() - start)) {
                throw FrameworkProblems.of(408);
            }
        }
        return content.toByteArray();
    }

    private static boolean isTooSlow(int received, long nanos) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos);
        return nanos > LONGEST_NANOS || seconds > FIRST_SECONDS && received < seconds * LEAST_PER_SECOND;
    }
}
