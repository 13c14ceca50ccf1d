package nl.stagepact.servicekit.sql;

import java.sql.SQLException;

/** A statement failed; the cause has the SQLSTATE, by which outages are told from faults of ours. */
public class SqlFailed extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    SqlFailed(String sql, SQLException cause) {
        super("Statement failed: " + sql.strip().lines().findFirst().orElse(""), cause);
    }
}
