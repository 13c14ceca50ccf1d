package nl.stagepact.servicekit.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Binds Java values as PostgreSQL expects them. */
final class Binding {

    private Binding() {
    }

    static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            bind(statement, i + 1, parameters[i]);
        }
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object parameter) throws SQLException {
        switch (parameter) {
            case Instant moment -> statement.setTimestamp(index, Timestamp.from(moment));
            case Collection<?> values -> statement.setArray(index, array(statement.getConnection(), values.toArray()));
            case Object[] values -> statement.setArray(index, array(statement.getConnection(), values));
            case null, default -> statement.setObject(index, parameter);
        }
    }

    /**
     * The first element that is not null gives the type. An array without one is of text, which PostgreSQL compares with any
     * column only after a cast.
     */
    private static java.sql.Array array(Connection connection, Object[] values) throws SQLException {
        String type = switch (Arrays.stream(values).filter(Objects::nonNull).findFirst().orElse(null)) {
            case UUID _ -> "uuid";
            case Integer _ -> "int4";
            case Long _ -> "int8";
            case Boolean _ -> "bool";
            case java.time.LocalDate _ -> "date";
            case null, default -> "text";
        };
        return connection.createArrayOf(type, values);
    }
}
