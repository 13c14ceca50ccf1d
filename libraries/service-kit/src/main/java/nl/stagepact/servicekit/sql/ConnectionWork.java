package nl.stagepact.servicekit.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** Work that needs the connection itself: COPY, temporary tables, a lock that belongs to it. */
@FunctionalInterface
public interface ConnectionWork<T> {

    T run(Connection connection) throws SQLException;
}
