package nl.stagepact.servicekit.sql;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import javax.transaction.xa.XAException;

import org.jspecify.annotations.Nullable;

/**
 * The one list of failures of the database that pass by themselves: requests are answered 503, events wait and are never
 * dead-lettered.
 */
public final class Outage {

    /** Starts of SQLSTATEs (PostgreSQL manual, appendix A) after which the server may or may not have done what was asked. */
    private static final List<String> UNCLEAR = List.of(
            "08", // the connection failed
            "53", // out of disk, memory or connections
            "57P", // the server stops, starts or ended the connection
            "58"); // a system error such as failing I/O

    /** Starts of SQLSTATEs by which the server says that it did nothing. */
    private static final List<String> REJECTED = List.of(
            "25006", // read-only: a standby, after a failover
            "25P03", "25P04", // the transaction was idle or open for too long
            "40", // rolled back by a conflict, such as a deadlock
            "55P03", // a lock was not obtained in time
            "57014"); // the statement took too long

    private Outage() {
    }

    public static boolean isCauseOf(Throwable failure) {
        return any(failure, each -> each instanceof SQLException sql && (isUnclear(sql) || startsWith(sql, REJECTED)));
    }

    /** Whether the connection failed while a transaction committed, so that nobody knows whether it did. */
    public static boolean leavesCommitUnknown(Throwable failure) {
        // Agroal: a failed commit is XA_RBROLLBACK, any other failure another code. Narayana passes it on as suppressed.
        return any(failure, each -> each instanceof XAException xa && xa.errorCode == XAException.XA_RBROLLBACK
                && any(xa, cause -> cause instanceof SQLException sql && isUnclear(sql)));
    }

    /** Whether a lock was not obtained in time. */
    public static boolean isLockTimeout(Throwable failure) {
        return any(failure, each -> each instanceof SQLException sql && "55P03".equals(sql.getSQLState()));
    }

    /** A missing SQLSTATE is the pool's: no connection in time. */
    private static boolean isUnclear(SQLException failure) {
        return failure.getSQLState() == null || startsWith(failure, UNCLEAR);
    }

    private static boolean startsWith(SQLException failure, List<String> starts) {
        String state = failure.getSQLState();
        return state != null && starts.stream().anyMatch(state::startsWith);
    }

    private static boolean any(Throwable failure, Predicate<Throwable> is) {
        return any(failure, is, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean any(@Nullable Throwable at, Predicate<Throwable> is, Set<Throwable> seen) {
        if (at == null || !seen.add(at)) {
            return false;
        }
        if (is.test(at) || any(at.getCause(), is, seen)) {
            return true;
        }
        for (Throwable suppressed : at.getSuppressed()) {
            if (any(suppressed, is, seen)) {
                return true;
            }
        }
        return false;
    }
}
