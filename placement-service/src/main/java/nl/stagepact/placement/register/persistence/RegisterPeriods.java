package nl.stagepact.placement.register.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

import javax.sql.DataSource;

/** What a register tells of one of its entries: all of its periods at once, by a version of the register. */
final class RegisterPeriods {

    private final DataSource database;
    private final String newer;
    private final String forget;
    private final String insert;

    /**
     * @param entry table of the entries, by code; their periods are in the table of that name with {@code _period}
     * @param columns of a period, after the code
     */
    RegisterPeriods(DataSource database, String entry, String... columns) {
        this.database = database;
        // The same version again is taken: a register can be told anew.
        this.newer = "insert into " + entry + " as p (code, version) values (?, ?) on conflict (code) do update"
                + " set version = excluded.version where excluded.version >= p.version";
        this.forget = "delete from " + entry + "_period where code = ?";
        this.insert = "insert into " + entry + "_period (code, " + String.join(", ", columns) + ") values (?"
                + ", ?".repeat(columns.length) + ")";
    }

    /** Puts the columns of a period into the statement, from the second parameter on. */
    @FunctionalInterface
    interface Setter<P> {

        void set(PreparedStatement insert, P period) throws SQLException;
    }

    /** Replaces what was known of the entry, unless that came with a later version of the register. */
    <P> void replace(String code, int version, Collection<P> periods, Setter<P> setter) {
        try (Connection connection = database.getConnection();
                PreparedStatement takeNewer = connection.prepareStatement(newer);
                PreparedStatement forgetOld = connection.prepareStatement(forget);
                PreparedStatement insertOne = connection.prepareStatement(insert)) {
            takeNewer.setString(1, code);
            takeNewer.setInt(2, version);
            if (takeNewer.executeUpdate() == 0) {
                return;
            }
            forgetOld.setString(1, code);
            forgetOld.executeUpdate();
            for (P period : periods) {
                insertOne.setString(1, code);
                setter.set(insertOne, period);
                insertOne.addBatch();
            }
            insertOne.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("What the register told could not be stored", e);
        }
    }
}
