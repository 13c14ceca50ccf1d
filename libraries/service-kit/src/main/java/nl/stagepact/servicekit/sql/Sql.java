package nl.stagepact.servicekit.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Runs statements in the current transaction, so that repositories hold SQL and how a row is read, and no frame of try and
 * catch.
 *
 * <p>
 * Parameters are bound in order: text, numbers, booleans, UUIDs, dates and {@code byte[]} as they are, an {@code Instant}
 * as {@code timestamptz}, a collection or array as an array of its elements' type (an empty one as {@code text[]}: cast it
 * where the column is of another type), null as null.
 *
 * <p>
 * Every method throws {@link SqlFailed}.
 */
@ApplicationScoped
public class Sql {

    /** Rows that are fetched at once when they are not collected, so that very many of them are never held together. */
    private static final int FETCH = 2_000;

    private final DataSource database;

    public Sql(DataSource database) {
        this.database = database;
    }

    /** All rows, in the order of the statement. */
    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return prepared(sql, statement -> {
            Binding.bind(statement, parameters);
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        });
    }

    /** All rows by a key that is unique among them, in the order of the statement. */
    public <K, V> Map<K, V> map(String sql, RowReader<K> key, RowReader<V> value, @Nullable Object... parameters) {
        return prepared(sql, statement -> {
            Binding.bind(statement, parameters);
            Map<K, V> rows = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.put(key.read(row), value.read(row));
                }
            }
            return rows;
        });
    }

    /** The first row; empty when there is none. */
    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return prepared(sql, statement -> {
            Binding.bind(statement, parameters);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
            }
        });
    }

    /** The only row of a statement that always has one, such as a sum. */
    public <T> T one(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return first(sql, reader, parameters)
                .orElseThrow(() -> new IllegalStateException("Statement gave no row: " + sql.strip()));
    }

    /**
     * Each row as it comes; in a transaction some at a time. Not for sums: PostgreSQL reads in pieces without parallel workers.
     */
    public void each(String sql, RowConsumer consumer, @Nullable Object... parameters) {
        each(FETCH, sql, consumer, parameters);
    }

    /** @param fetch rows per round trip: more for short rows of which there are very many; effective in a transaction only */
    public void each(int fetch, String sql, RowConsumer consumer, @Nullable Object... parameters) {
        prepared(sql, statement -> {
            statement.setFetchSize(fetch);
            Binding.bind(statement, parameters);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    consumer.accept(row);
                }
            }
            return null;
        });
    }

    /** @return how many rows were inserted, changed or deleted */
    public int update(String sql, @Nullable Object... parameters) {
        return prepared(sql, statement -> {
            Binding.bind(statement, parameters);
            return statement.executeUpdate();
        });
    }

    /** The same statement for each item, sent together. */
    public <T> void batch(String sql, Collection<T> items, Function<T, @Nullable Object[]> parameters) {
        if (items.isEmpty()) {
            return;
        }
        prepared(sql, statement -> {
            for (T item : items) {
                Binding.bind(statement, parameters.apply(item));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** @param copy statement COPY ... FROM STDIN */
    public void copy(String copy, CopyRows rows) {
        byte[] bytes = rows.bytes();
        copy(copy, bytes, bytes.length);
    }

    /**
     * @param copy statement COPY ... FROM STDIN
     * @param rows in the format that the statement names
     * @param length of the rows, which may be shorter than the array
     */
    public void copy(String copy, byte[] rows, int length) {
        connected(copy, connection -> {
            CopyIn copying = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
            try {
                copying.writeToCopy(rows, 0, length);
                return copying.endCopy();
            } finally {
                if (copying.isActive()) {
                    copying.cancelCopy();
                }
            }
        });
    }

    /**
     * Lets each statement of this transaction take this long instead of 25 seconds, for the few long jobs. Waits for locks, and
     * those of the server for the next statement, stay as short as others.
     */
    public void allow(Duration longest) {
        connected("extend the limits", connection -> {
            ConnectionLimits.extend(connection, longest);
            return longest;
        });
    }

    /** For what needs the connection itself; it is the transaction's, where there is one. */
    public <T> T connected(String what, ConnectionWork<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.run(connection);
        } catch (SQLException e) {
            throw new SqlFailed(what, e);
        }
    }

    private interface StatementWork<T> {

        T run(PreparedStatement statement) throws SQLException;
    }

    private <T> T prepared(String sql, StatementWork<T> work) {
        return connected(sql, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return work.run(statement);
            }
        });
    }
}
