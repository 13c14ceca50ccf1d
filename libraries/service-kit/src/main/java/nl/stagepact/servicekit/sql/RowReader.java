package nl.stagepact.servicekit.sql;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a value of the current row; never moves to another one. */
@FunctionalInterface
public interface RowReader<T> {

    T read(ResultSet row) throws SQLException;
}
