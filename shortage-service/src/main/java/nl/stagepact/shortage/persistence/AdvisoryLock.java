package nl.stagepact.shortage.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * What may be done by one at a time. A lock is PostgreSQL's advisory one, of two parts: what is locked, and the hash of whose
 * it
 * is; two owners of the same hash wait for each other, and that is all. It is held until the transaction ends.
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
    DIGESTS(0x5347_0107);

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

    private void take(DataSource database, int owner) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?, ?)")) {
            lock.setInt(1, what);
            lock.setInt(2, owner);
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(name() + " could not be locked", e);
        }
    }
}
