package nl.stagepact.servicekit.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.event.CloudEventHeaders;

/**
 * Publishes events from the outbox to Kafka: at least once, and per key in commit order.
 *
 * <p>
 * In one transaction it locks the buckets that no other relay holds, sends their oldest events, waits for the broker's
 * acknowledgement, deletes the rows and commits. If the process dies in between, PostgreSQL releases the locks, the rows
 * remain, and another relay sends them again. That can duplicate events but not reorder them: every relay starts at the oldest
 * remaining row, so the first copies of the events arrive in order.
 */
public final class OutboxRelay {

    private static final String TAKE_BUCKETS = """
            select bucket from generate_series(0, ?) bucket where pg_try_advisory_xact_lock(?, bucket)""";
    private static final String OLDEST = """
            select position, id, topic, key, type, subject, recorded_at, data
            from outbox where bucket = any(?) order by position limit ?""";
    private static final String DELETE = "delete from outbox where position = any(?)";
    /**
     * The transaction is open and its buckets are locked while the relay waits for the broker, so this stays well below the
     * database's limit on idle transactions; two requests of 10 s fit, so a broker that restarts is waited for.
     */
    static final Duration ACKNOWLEDGED_WITHIN = Duration.ofSeconds(25);

    private final DataSource database;
    private final Producer<String, byte[]> producer;
    private final String source;
    private final int batch;

    public OutboxRelay(DataSource database, Producer<String, byte[]> producer, String source, int batch) {
        this.database = database;
        this.producer = producer;
        this.source = source;
        this.batch = batch;
    }

    /**
     * Publishes one batch.
     *
     * @return whether the batch was full, so that more events may be waiting
     * @throws KafkaException when an event is not acknowledged: acknowledged events are deleted, the rest stay in the outbox,
     *         and the producer is closed
     */
    public boolean relay() throws SQLException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<Waiting> waiting = oldest(connection, takeBuckets(connection));
                Sent sent = send(waiting);
                if (sent.failure() != null) {
                    // Close before the locks are released: records still buffered here must not arrive after those of the next
                    // relay.
                    producer.close(Duration.ZERO);
                }
                delete(connection, sent.positions());
                connection.commit();
                if (sent.failure() != null) {
                    throw sent.failure();
                }
                return waiting.size() == batch;
            } catch (SQLException | RuntimeException | InterruptedException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static Integer[] takeBuckets(Connection connection) throws SQLException {
        List<Integer> taken = new ArrayList<>();
        try (PreparedStatement take = connection.prepareStatement(TAKE_BUCKETS)) {
            take.setInt(1, OutboxBuckets.COUNT - 1);
            take.setInt(2, OutboxBuckets.RELAY_LOCK);
            try (ResultSet rows = take.executeQuery()) {
                while (rows.next()) {
                    taken.add(rows.getInt(1));
                }
            }
        }
        return taken.toArray(Integer[]::new);
    }

    private List<Waiting> oldest(Connection connection, Integer[] buckets) throws SQLException {
        List<Waiting> waiting = new ArrayList<>();
        if (buckets.length == 0) {
            return waiting;
        }
        Array array = connection.createArrayOf("smallint", buckets);
        try (PreparedStatement select = connection.prepareStatement(OLDEST)) {
            select.setArray(1, array);
            select.setInt(2, batch);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ProducerRecord<String, byte[]> message = new ProducerRecord<>(rows.getString("topic"),
                            rows.getString("key"), StoredEventData.decode(rows.getBytes("data")));
                    new CloudEventHeaders(rows.getObject("id", java.util.UUID.class), source, rows.getString("type"),
                            rows.getString("subject"), rows.getTimestamp("recorded_at").toInstant())
                            .writeTo(message.headers());
                    waiting.add(new Waiting(rows.getLong("position"), message));
                }
            }
        } finally {
            array.free();
        }
        return waiting;
    }

    /**
     * Stops at the first failure, because later events must not overtake it. The producer throws some failures and returns
     * others, such as an unreachable broker, as an already failed future.
     */
    private Sent send(List<Waiting> waiting) throws InterruptedException {
        List<Future<?>> acknowledgements = new ArrayList<>();
        KafkaException failure = null;
        for (Waiting each : waiting) {
            try {
                Future<?> acknowledgement = producer.send(each.message());
                acknowledgements.add(acknowledgement);
                if (acknowledgement.state() == Future.State.FAILED) {
                    break;
                }
            } catch (KafkaException e) {
                failure = e;
                break;
            }
        }
        KafkaException unacknowledged = await(acknowledgements);
        List<Long> positions = new ArrayList<>();
        for (int i = 0; i < acknowledgements.size() && acknowledgements.get(i).state() == Future.State.SUCCESS; i++) {
            positions.add(waiting.get(i).position());
        }
        return new Sent(positions, unacknowledged == null ? failure : unacknowledged);
    }

    /**
     * Behind a silent cut {@code flush()} waits for ever, so it runs in a thread of its own; closing the producer ends it.
     *
     * @return why an event was not acknowledged; null when all were
     */
    private @Nullable KafkaException await(List<Future<?>> acknowledgements) throws InterruptedException {
        if (acknowledgements.isEmpty()) {
            return null;
        }
        Thread.ofVirtual().name("outbox-flush").start(producer::flush);
        long end = System.nanoTime() + ACKNOWLEDGED_WITHIN.toNanos();
        for (Future<?> acknowledgement : acknowledgements) {
            try {
                acknowledgement.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (ExecutionException e) {
                return e.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(e.getCause());
            } catch (TimeoutException e) {
                return new org.apache.kafka.common.errors.TimeoutException(
                        "The broker did not acknowledge the events within " + ACKNOWLEDGED_WITHIN);
            }
        }
        return null;
    }

    private static void delete(Connection connection, List<Long> positions) throws SQLException {
        if (positions.isEmpty()) {
            return;
        }
        Array array = connection.createArrayOf("bigint", positions.toArray());
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setArray(1, array);
            delete.executeUpdate();
        } finally {
            array.free();
        }
    }

    private record Waiting(long position, ProducerRecord<String, byte[]> message) {
    }

    private record Sent(List<Long> positions, @Nullable KafkaException failure) {
    }
}
