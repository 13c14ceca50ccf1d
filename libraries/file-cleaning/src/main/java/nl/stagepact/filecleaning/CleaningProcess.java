package nl.stagepact.filecleaning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;

import javax.imageio.ImageIO;

import nl.stagepact.filecleaning.FileRejected.Reason;

/**
 * Main class of a process that cleans files, one after the other: what is sent to its standard input it answers on its standard
 * output. It ends when it was idle for a while, and when a file takes all of its memory.
 *
 * <p>
 * A request is the ordinal of a {@link FileType}, a length and the file. An answer is {@link #CLEANED}, a length and the file,
 * or {@link #REJECTED} and the ordinal of a {@link Reason}. Nothing is written to a disk.
 */
public final class CleaningProcess {

    static final int CLEANED = 0;
    static final int REJECTED = 1;
    /** Exit status after a file took too much memory. */
    static final int EXHAUSTED = 3;
    private static final long IDLE_NANOS = 60_000_000_000L;
    private static final long LOOK_MILLIS = 5_000;

    private CleaningProcess() {
    }

    /** @param args none */
    public static void main(String[] args) throws IOException {
        ImageIO.setUseCache(false);
        AtomicLong busySince = new AtomicLong(System.nanoTime());
        Thread.ofPlatform().daemon().start(() -> endWhenIdle(busySince));
        try {
            serve(System.in, System.out, busySince);
        } catch (Error e) { // of memory or stack, or what a hostile file makes of a library
            Runtime.getRuntime().halt(EXHAUSTED);
        }
    }

    private static void serve(InputStream in, OutputStream out, AtomicLong busySince) throws IOException {
        DataInputStream input = new DataInputStream(in);
        DataOutputStream output = new DataOutputStream(out);
        for (int type = input.read(); type >= 0; type = input.read()) {
            busySince.set(System.nanoTime());
            byte[] content = new byte[input.readInt()];
            input.readFully(content);
            try {
                byte[] cleaned = clean(FileType.values()[type], content);
                output.writeByte(CLEANED);
                output.writeInt(cleaned.length);
                output.write(cleaned);
            } catch (FileRejected e) {
                output.writeByte(REJECTED);
                output.writeByte(e.reason().ordinal());
            }
            output.flush();
            busySince.set(System.nanoTime());
        }
    }

    /** What a library throws at a hostile file is not all declared; the file is unreadable all the same. */
    private static byte[] clean(FileType type, byte[] content) throws FileRejected {
        try {
            return switch (type) {
                case JPEG -> CleanImage.jpeg(content);
                case PNG -> CleanImage.png(content);
                case PDF -> CleanPdf.clean(content);
                default -> throw new IllegalArgumentException(type + " is not cleaned");
            };
        } catch (IOException | RuntimeException e) {
            throw new FileRejected(Reason.UNREADABLE);
        }
    }

    private static void endWhenIdle(AtomicLong busySince) {
        try {
            while (System.nanoTime() - busySince.get() < IDLE_NANOS) {
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(0);
    }
}
