package nl.stagepact.servicekit.inbox;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/** Distinguishes an unreachable database from an event that cannot be handled; only the latter is dead-lettered. */
final class Outage {

    private Outage() {
    }

    static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /**
     * A missing SQLSTATE is the pool's acquisition timeout. Class 08: connection failure; 53: out of disk, memory or
     * connections; 57P: server starting or stopping; 58: system error such as failing I/O.
     */
    private static boolean isOutage(@Nullable String state) {
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P")
                || state.startsWith("58");
    }
}
