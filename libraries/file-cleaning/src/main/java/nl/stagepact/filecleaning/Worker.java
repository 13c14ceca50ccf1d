package nl.stagepact.filecleaning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;

import com.adobe.internal.xmp.XMPMeta;
import com.drew.imaging.ImageMetadataReader;

import nl.stagepact.filecleaning.FileRejected.Reason;

/** A running {@link CleaningProcess}, without the environment of this one, in which there are secrets. */
final class Worker implements AutoCloseable {

    /** One of each jar that the process needs. */
    private static final List<Class<?>> CLASSES = List.of(CleaningProcess.class, PDDocument.class, RandomAccessRead.class,
            FontBoxFont.class, LogFactory.class, ImageMetadataReader.class, XMPMeta.class);

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;

    private Worker(Process process) {
        this.process = process;
        this.requests = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(process.getInputStream());
    }

    /** @param megabytes of its heap */
    static Worker start(int megabytes) throws IOException {
        ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m", "-Xss1m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "-XX:-CreateCoredumpOnCrash", "-XX:+DisplayVMOutputToStderr", "-XX:ErrorFile=/dev/null",
                "-Djava.awt.headless=true", "-cp", classPath(),
                CleaningProcess.class.getName());
        command.environment().clear();
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        return new Worker(command.start());
    }

    private static String classPath() {
        return CLASSES.stream().map(Worker::place).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> of) {
        try {
            return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of " + of.getName() + " is no path", e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Ends the process when it takes too long.
     *
     * @throws FileRejected also when the process took more memory than it has
     * @throws IOException when the process ended for another reason
     */
    byte[] clean(FileType type, byte[] content, Duration longest) throws IOException, FileRejected {
        CompletableFuture<Void> deadline = CompletableFuture.runAsync(process::destroyForcibly,
                CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS));
        try {
            return exchange(type, content);
        } catch (IOException e) {
            int status = awaitEnd();
            process.destroyForcibly();
            if (deadline.isDone() || status == CleaningProcess.EXHAUSTED) {
                throw new FileRejected(Reason.TOO_COMPLEX);
            }
            throw e;
        } finally {
            deadline.cancel(false);
        }
    }

    private byte[] exchange(FileType type, byte[] content) throws IOException, FileRejected {
        requests.writeByte(type.ordinal());
        requests.writeInt(content.length);
        requests.write(content);
        requests.flush();
        return switch (answers.readUnsignedByte()) {
            case CleaningProcess.CLEANED -> cleaned(answers.readInt());
            case CleaningProcess.REJECTED -> throw new FileRejected(reason(answers.readUnsignedByte()));
            default -> throw new IOException("The process does not keep to the protocol");
        };
    }

    /** @param length as the process says, which a file may have taken over */
    private byte[] cleaned(int length) throws IOException, FileRejected {
        if (length < 0) {
            throw new IOException("The process does not keep to the protocol");
        }
        if (length > CleanFiles.LARGEST) {
            throw new FileRejected(Reason.TOO_COMPLEX);
        }
        byte[] cleaned = new byte[length];
        answers.readFully(cleaned);
        return cleaned;
    }

    private static Reason reason(int ordinal) throws IOException {
        Reason[] reasons = Reason.values();
        if (ordinal >= reasons.length) {
            throw new IOException("The process does not keep to the protocol");
        }
        return reasons[ordinal];
    }

    private int awaitEnd() {
        return process.onExit().completeOnTimeout(process, 1, TimeUnit.SECONDS).join().isAlive() ? -1 : process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
