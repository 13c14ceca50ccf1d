package nl.stagepact.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Only one launcher or supervisor at a time starts processes of a stack. */
final class LauncherLock {

    private static final long STEP_MILLIS = 200;

    private final StackFolder folder;

    LauncherLock(StackFolder folder) {
        this.folder = folder;
    }

    /** @return whether the work ran; false if another launcher kept the lock all the time */
    boolean run(Duration patience, Runnable work) {
        long end = System.nanoTime() + patience.toNanos();
        try (FileChannel channel = FileChannel.open(folder.run().resolve("launcher.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            while (!locked(channel)) {
                if (System.nanoTime() >= end) {
                    return false;
                }
                Waiting.pause(STEP_MILLIS);
            }
            work.run();
            return true;
        } catch (IOException e) {
            throw new StackFailure("Cannot use " + folder.run() + ": " + e.getMessage(), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
