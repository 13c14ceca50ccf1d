package nl.stagepact.servicekit.sql;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Takes the current row; never moves to another one. */
@FunctionalInterface
public interface RowConsumer {

    void accept(ResultSet row) throws SQLException;
}
