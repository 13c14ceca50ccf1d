package nl.stagepact.servicekit.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.events.Event;
import nl.stagepact.servicekit.event.CloudEventHeaders;
import nl.stagepact.servicekit.event.EventSettings;
import nl.stagepact.servicekit.sql.Sql;

/**
 * Appends events in the transaction that changes the data, so that both commit or neither does.
 *
 * <p>
 * The position of an event is drawn under a lock on its key that is held until commit. Without the lock, a transaction that
 * commits later could have drawn a lower position, and consumers would see the older state last. A transaction that appends for
 * several keys in separate calls must do so in key order to avoid deadlocks.
 */
@ApplicationScoped
public class Outbox {

    private static final String LOCK = "select pg_advisory_xact_lock_shared(?, 0), pg_advisory_xact_lock(?, ?)";
    private static final String LOCK_ALL = "select pg_advisory_xact_lock(?, 0)";
    /** PostgreSQL's lock table holds some thousands of locks; above this number of keys one exclusive lock on all is taken. */
    private static final int MAX_KEYS = 500;
    private static final String INSERT = """
            insert into outbox (position, bucket, id, topic, key, type, subject, recorded_at, data)
            values (nextval('outbox_position'), ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final TransactionSynchronizationRegistry transactions;
    private final EventSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final OutboxWakeUp wakeUp;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    Outbox(Sql sql, TransactionSynchronizationRegistry transactions, EventSettings settings, ObjectMapper json,
            Clock clock, OutboxWakeUp wakeUp) {
        this.sql = sql;
        this.transactions = transactions;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        this.wakeUp = wakeUp;
    }

    /**
     * Appends the events in this order.
     *
     * @throws IllegalStateException outside a transaction, where event and data change could not be atomic
     * @throws IllegalArgumentException for an event over 64 KB; split it, or refer to the data instead
     */
    public void append(List<? extends Event> events) {
        append(events, true);
    }

    /**
     * Appends the events in this order without locking their keys, because very many keys would exceed PostgreSQL's lock table.
     * The caller must hold a lock, until commit, that excludes every other writer of these keys.
     */
    public void appendExclusively(List<? extends Event> events) {
        append(events, false);
    }

    /** For large batches; the same condition as {@link #appendExclusively} applies. */
    public EventBatch batchExclusively() {
        return new EventBatch(this);
    }

    public void append(Event event) {
        append(List.of(event));
    }

    private void append(List<? extends Event> events, boolean lockKeys) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("Events must be appended inside the transaction that changes the data");
        }
        if (lockKeys) {
            lockKeys(events);
        }
        Instant now = clock.instant();
        sql.batch(INSERT, events, event -> row(event, now));
        wakeRelayAfterCommit();
    }

    private void lockKeys(List<? extends Event> events) {
        // Sorted, so that transactions with the same keys lock in the same order and cannot deadlock.
        int[] keys = events.stream().mapToInt(event -> event.key().hashCode()).sorted().distinct().toArray();
        if (keys.length > MAX_KEYS) {
            sql.first(LOCK_ALL, row -> true, OutboxBuckets.ALL_KEYS_LOCK);
            return;
        }
        for (int key : keys) {
            sql.first(LOCK, row -> true, OutboxBuckets.ALL_KEYS_LOCK, OutboxBuckets.KEY_LOCK, key);
        }
    }

    private @Nullable Object[] row(Event event, Instant now) {
        UUID id = ids.generate();
        return new Object[] { OutboxBuckets.of(event.key()), id, settings.topic(), event.key(), event.type().name(),
                event.subject(), now, StoredEventData.encode(data(id, event, now)) };
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
                // required by the interface
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    wakeUp.signal();
                }
            }
        });
    }
}
