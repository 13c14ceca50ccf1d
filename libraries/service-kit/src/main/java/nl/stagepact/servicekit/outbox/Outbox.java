package nl.stagepact.servicekit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.events.Event;
import nl.stagepact.servicekit.event.CloudEventHeaders;
import nl.stagepact.servicekit.event.EventSettings;

/**
 * Appends events in the transaction that changed the data: both are committed or neither is.
 *
 * <p>
 * The order number of an event is drawn under a lock on its key that is held until the transaction ends. A number drawn
 * without it could be lower than one that was committed before, and consumers would see the older state last. A transaction
 * that appends for several keys in several calls should do so in the keys' order, or it may wait for one that does the reverse.
 */
@ApplicationScoped
public class Outbox {

    private static final String LOCK = "select pg_advisory_xact_lock_shared(?, 0), pg_advisory_xact_lock(?, ?)";
    private static final String LOCK_ALL = "select pg_advisory_xact_lock(?, 0)";
    /** PostgreSQL has room for some thousand locks in all: who tells of more keys at once is alone for a moment instead. */
    private static final int KEYS_AT_MOST = 500;
    private static final String INSERT = """
            insert into outbox (position, bucket, id, topic, key, type, subject, recorded_at, data)
            values (nextval('outbox_position'), ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final EventSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final OutboxWakeUp wakeUp;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    Outbox(DataSource database, TransactionSynchronizationRegistry transactions, EventSettings settings, ObjectMapper json,
            Clock clock, OutboxWakeUp wakeUp) {
        this.database = database;
        this.transactions = transactions;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        this.wakeUp = wakeUp;
    }

    /**
     * Appends the events in this order.
     *
     * @throws IllegalStateException outside a transaction, where an event could be lost or invented
     * @throws IllegalArgumentException for an event over 64 KB: split it, or refer to data instead
     */
    public void append(List<? extends Event> events) {
        append(events, true);
    }

    /**
     * Appends the events in this order without locking their keys one by one, which for very many would take more locks than
     * the database holds: the caller has kept everybody out who could append for any of them, and does until the transaction
     * ends.
     */
    public void appendWhileAlone(List<? extends Event> events) {
        append(events, false);
    }

    /** For very many events, under the same condition as {@link #appendWhileAlone}. */
    public EventBatch batchWhileAlone() {
        return new EventBatch(this);
    }

    public void append(Event event) {
        append(List.of(event));
    }

    private void append(List<? extends Event> events, boolean lockKeys) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("An event is appended in the transaction that makes it true");
        }
        try (Connection connection = database.getConnection()) {
            if (lockKeys) {
                lockKeys(connection, events);
            }
            insert(connection, events);
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox could not be written", e);
        }
        wakeRelayAfterCommit();
    }

    private static void lockKeys(Connection connection, List<? extends Event> events) throws SQLException {
        // Sorted: two transactions with the same keys take them in the same order.
        int[] keys = events.stream().mapToInt(event -> event.key().hashCode()).sorted().distinct().toArray();
        if (keys.length > KEYS_AT_MOST) {
            try (PreparedStatement lock = connection.prepareStatement(LOCK_ALL)) {
                lock.setInt(1, OutboxBuckets.ALL_KEYS_LOCK);
                lock.execute();
            }
            return;
        }
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            for (int key : keys) {
                lock.setInt(1, OutboxBuckets.ALL_KEYS_LOCK);
                lock.setInt(2, OutboxBuckets.KEY_LOCK);
                lock.setInt(3, key);
                lock.execute();
            }
        }
    }

    private void insert(Connection connection, List<? extends Event> events) throws SQLException {
        Instant now = clock.instant();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Event event : events) {
                UUID id = ids.generate();
                insert.setInt(1, OutboxBuckets.of(event.key()));
                insert.setObject(2, id);
                insert.setString(3, settings.topic());
                insert.setString(4, event.key());
                insert.setString(5, event.type().name());
                insert.setString(6, event.subject());
                insert.setTimestamp(7, Timestamp.from(now));
                insert.setBytes(8, WaitingData.store(data(id, event, now)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private byte[] data(UUID id, Event event, Instant now) {
        byte[] data;
        try {
            data = json.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(event.type().name() + " cannot be written as JSON", e);
        }
        int size = data.length
                + new CloudEventHeaders(id, settings.source(), event.type().name(), event.subject(), now).size();
        if (size > CloudEventHeaders.MAX_EVENT_BYTES) {
            throw new IllegalArgumentException(event.type().name() + " is " + size + " bytes; an event is at most "
                    + CloudEventHeaders.MAX_EVENT_BYTES);
        }
        return data;
    }

    private void wakeRelayAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do before
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    wakeUp.ring();
                }
            }
        });
    }
}
