package nl.stagepact.shortage.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;

import javax.sql.DataSource;

/**
 * What may be done by one at a time. A lock is PostgreSQL's advisory one, of two parts: what is locked, and the hash of whose
 * it is; two owners of the same hash wait for each other, and that is all. It is held until the transaction ends.
 */
enum AdvisoryLock {

    /** Deliveries of one school, or of SBB. */
    DELIVERIES(0x5347_0101),
    /** Imports: registers refer to each other, so those of any of them go one by one. */
    REGISTERS(0x5347_0102),
    /** Rounds of one pact, and how it holds them. */
    ROUNDS(0x5347_0103),
    /** Counts of dropout of one school, and what its reasons mean. */
    DROPOUT(0x5347_0104),
    /** Publications of open data. */
    PUBLICATIONS(0x5347_0105),
    /** Alerts of one pact, and its rules. */
    ALERTS(0x5347_0106),
    /** Digests of one pact. */
    DIGESTS(0x5347_0107),
    /** Imports that one organisation begins. */
    IMPORTS(0x5347_0108),
    /** Work on one import. */
    IMPORT_RUN(0x5347_0109);

    private static final int EVERYBODY = 0;

    private final int what;

    AdvisoryLock(int what) {
        this.what = what;
    }

    /** Of which there is one. */
    void take(DataSource database) {
        take(database, EVERYBODY);
    }

    /** @param owner code of the school, the pact or the source */
    void take(DataSource database, String owner) {
        take(database, owner.hashCode());
    }

    /** Of several owners, in an order that is the same for all who do so: then none waits for one that waits for it. */
    void take(DataSource database, Collection<String> owners) {
        take(database, owners.stream().mapToInt(String::hashCode).sorted().distinct().toArray());
    }

    /** Held until it is released, or the connection ends. @return false when another connection has it */
    boolean takeForConnection(Connection connection, String owner) throws SQLException {
        return answer(connection, "select pg_try_advisory_lock(?, ?)", owner);
    }

    void releaseFromConnection(Connection connection, String owner) throws SQLException {
        answer(connection, "select pg_advisory_unlock(?, ?)", owner);
    }

    private boolean answer(Connection connection, String question, String owner) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(question)) {
            ask.setInt(1, what);
            ask.setInt(2, owner.hashCode());
            try (ResultSet row = ask.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void take(DataSource database, int... owners) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?, ?)")) {
            for (int owner : owners) {
                lock.setInt(1, what);
                lock.setInt(2, owner);
                lock.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(name() + " could not be locked", e);
        }
    }
}
