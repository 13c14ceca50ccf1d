package nl.stagepact.servicekit.inbox;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/** Tells an event that cannot be handled from a database that cannot be reached: only the first is set apart. */
final class Outage {

    private Outage() {
    }

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /**
     * No state at all comes from the connection pool, which got no connection in time. 08: connection; 53: no disk, memory or
     * connections left; 57P: the server stops or starts; 58: its files fail.
     */
    private static boolean isOutage(@Nullable String state) {
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P")
                || state.startsWith("58");
    }
}
