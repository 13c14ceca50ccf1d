package nl.stagepact.servicekit.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;

/**
 * A PostgreSQL advisory lock, held until the transaction ends: for what has no row to lock, such as "all deliveries of one
 * school". Every repository that needs one declares its own constant.
 *
 * @param space tells locks of different purposes apart; unique within a service
 */
public record AdvisoryLock(int space) {

    /** Owner of a lock of which there is one. */
    private static final int EVERYBODY = 0;

    private static final String EXCLUSIVE = "select pg_advisory_xact_lock(?, ?)";
    private static final String SHARED = "select pg_advisory_xact_lock_shared(?, ?)";

    /** Waits until no other transaction holds it, shared or exclusive. */
    public void lock(Sql sql) {
        take(sql, EXCLUSIVE, EVERYBODY);
    }

    /** Waits until no other transaction holds it exclusively. */
    public void lockShared(Sql sql) {
        take(sql, SHARED, EVERYBODY);
    }

    /** @param owner code of a school, a pact or the like; two owners with the same hash wait for each other, and that is all */
    public void lock(Sql sql, String owner) {
        take(sql, EXCLUSIVE, owner.hashCode());
    }

    /** Locks several owners in one order for all callers, so that no two wait for each other. */
    public void lock(Sql sql, Collection<String> owners) {
        take(sql, EXCLUSIVE, owners.stream().mapToInt(String::hashCode).sorted().distinct().toArray());
    }

    /**
     * Runs the work while no other process does. The lock belongs to a connection, not to a transaction: it is gone with the
     * process that took it, and the work may run many transactions. Only outside a transaction.
     *
     * @return false, without running it, when another process has the lock
     */
    public boolean tryRun(Sql sql, String owner, Runnable work) {
        return sql.connected("try an advisory lock", connection -> {
            if (!answer(connection, "select pg_try_advisory_lock(?, ?)", owner)) {
                return false;
            }
            try {
                work.run();
            } finally {
                answer(connection, "select pg_advisory_unlock(?, ?)", owner);
            }
            return true;
        });
    }

    private boolean answer(Connection connection, String question, String owner) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(question)) {
            ask.setInt(1, space);
            ask.setInt(2, owner.hashCode());
            try (ResultSet row = ask.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void take(Sql sql, String statement, int... owners) {
        for (int owner : owners) {
            sql.first(statement, row -> true, space, owner);
        }
    }
}
