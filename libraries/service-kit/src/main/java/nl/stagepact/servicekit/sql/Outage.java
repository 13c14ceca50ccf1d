package nl.stagepact.servicekit.sql;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.transaction.xa.XAException;

import jakarta.transaction.RollbackException;

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

    /** Narayana's code of a transaction that took longer than it may, and was rolled back before its commit. */
    private static final String TIMED_OUT = "ARJUNA016102";

    private Outage() {
    }

    public static boolean isCauseOf(Throwable failure) {
        return causes(failure).anyMatch(Outage::passes);
    }

    /**
     * For logs: the SQLSTATE and message of the outage that {@link #isCauseOf} found. Of the innermost exception, since that
     * of a batch contains the values of a row.
     */
    public static String describe(Throwable failure) {
        return causes(failure).filter(Outage::passes).reduce((_, inner) -> inner)
                .map(each -> (each instanceof SQLException sql ? sql.getSQLState() + " " : "") + each.getMessage())
                .orElseGet(failure::toString);
    }

    /** Whether the connection failed while a transaction committed, so that nobody knows whether it did. */
    public static boolean leavesCommitUnknown(Throwable failure) {
        // Agroal: a failed commit is XA_RBROLLBACK, any other failure another code. Narayana passes it on as suppressed.
        return causes(failure).anyMatch(each -> each instanceof XAException xa && xa.errorCode == XAException.XA_RBROLLBACK
                && causes(xa).anyMatch(cause -> cause instanceof SQLException sql && isUnclear(sql)));
    }

    /** Whether a lock was not obtained in time. */
    public static boolean isLockTimeout(Throwable failure) {
        return causes(failure).anyMatch(each -> each instanceof SQLException sql && "55P03".equals(sql.getSQLState()));
    }

    private static boolean passes(Throwable each) {
        return each instanceof SQLException sql && (isUnclear(sql) || startsWith(sql, REJECTED))
                || each instanceof RollbackException && String.valueOf(each.getMessage()).startsWith(TIMED_OUT);
    }

    /** A missing SQLSTATE is the pool's: no connection in time. */
    private static boolean isUnclear(SQLException failure) {
        return failure.getSQLState() == null || startsWith(failure, UNCLEAR);
    }

    private static boolean startsWith(SQLException failure, List<String> starts) {
        String state = failure.getSQLState();
        return state != null && starts.stream().anyMatch(state::startsWith);
    }

    /** The failure, its causes, and what they suppress. */
    private static Stream<Throwable> causes(Throwable failure) {
        Set<Throwable> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> next = new ArrayDeque<>(List.of(failure));
        List<Throwable> inOrder = new ArrayList<>();
        while (!next.isEmpty()) {
            Throwable each = next.remove();
            if (found.add(each)) {
                inOrder.add(each);
                Stream.ofNullable(each.getCause()).forEach(next::add);
                next.addAll(List.of(each.getSuppressed()));
            }
        }
        return inOrder.stream();
    }
}
