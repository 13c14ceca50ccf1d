package nl.stagepact.servicekit.log;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;

import io.quarkus.logging.LoggingFilter;
import nl.stagepact.servicekit.problem.Excerpt;

/**
 * Encodes every message and exception before it is written, so that nothing a caller sends forges a line or floods the log. The
 * lines of a stack trace stay lines; their texts are encoded. Equal warnings of client libraries are left out.
 */
@LoggingFilter(name = "encoder")
public final class LogEncoder implements Filter {

    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_FRAMES = 60;
    /** Formats the message only, in whichever style its logger uses. */
    private static final ExtFormatter MESSAGE = new ExtFormatter() {
        @Override
        public String format(ExtLogRecord entry) {
            return String.valueOf(formatMessage(entry));
        }
    };

    private final RepeatedWarnings warnings = new RepeatedWarnings();

    @Override
    public boolean isLoggable(LogRecord entry) {
        String message = MESSAGE.format(entry);
        OptionalInt repeats = warnings.admit(String.valueOf(entry.getLoggerName()), entry.getLevel(), message,
                System.nanoTime());
        if (repeats.isEmpty()) {
            return false;
        }
        StringBuilder encoded = new StringBuilder(Excerpt.of(message, MAX_LENGTH));
        if (repeats.getAsInt() > 0) {
            encoded.append(" (").append(repeats.getAsInt()).append(" more like this were left out)");
        }
        if (entry.getThrown() != null) {
            append(entry.getThrown(), encoded, Collections.newSetFromMap(new IdentityHashMap<>()));
            entry.setThrown(null);
        }
        if (entry instanceof ExtLogRecord formatted) {
            formatted.setMessage(encoded.toString(), ExtLogRecord.FormatStyle.NO_FORMAT);
        } else {
            entry.setMessage(encoded.toString());
        }
        entry.setParameters(null);
        return true;
    }

    private static void append(Throwable thrown, StringBuilder to, Set<Throwable> seen) {
        if (!seen.add(thrown)) {
            return; // exceptions may cause each other
        }
        to.append(seen.size() == 1 ? ": " : "\nCaused by: ").append(Excerpt.of(thrown.toString(), MAX_LENGTH));
        StackTraceElement[] frames = thrown.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, MAX_FRAMES); i++) {
            to.append("\n\tat ").append(frames[i]);
        }
        if (thrown.getCause() != null) {
            append(thrown.getCause(), to, seen);
        }
    }
}
