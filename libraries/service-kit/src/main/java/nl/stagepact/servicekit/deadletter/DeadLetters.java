package nl.stagepact.servicekit.deadletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.sql.Sql;

/** The parked events of this service, and those that were skipped. */
@ApplicationScoped
public class DeadLetters {

    private static final String SELECT = """
            select position, letter_id, id, topic, key, source, type, subject, recorded_at, parked_at, reason,
                   position = (select min(position) from dead_letter other
                               where other.topic = dead_letter.topic and other.key = dead_letter.key),
                   (select count(*) from dead_letter other
                    where other.topic = dead_letter.topic and other.key = dead_letter.key)
            from dead_letter
            """;
    private static final String PAGE = SELECT + """
            where position > ? and (?::text is null or key = ?)
              and (not ? or not exists (select 1 from dead_letter earlier where earlier.topic = dead_letter.topic
                                        and earlier.key = dead_letter.key and earlier.position < dead_letter.position))
            order by position limit ?""";
    private static final String BY_ID = SELECT + "where letter_id = ?";
    private static final String FIRST = SELECT + "where topic = ? and key = ? order by position limit 1";
    private static final String SKIP = """
            with skipped as (delete from dead_letter where position = ? returning *)
            insert into skipped_dead_letter (position, topic, key, source, id, type, subject, recorded_at, data, reason,
                                             parked_at, skip_reason, skipped_at, skipped_by)
            select position, topic, key, source, id, type, subject, recorded_at, data, reason, parked_at, ?, ?, ? from skipped""";
    private static final String SKIPPED = """
            select letter_id, id, topic, key, type, skip_reason, skipped_at, skipped_by from skipped_dead_letter
            where letter_id = ? order by position desc limit 1""";
    private static final String HANDLED = """
            with handled as (delete from dead_letter where position = ? returning letter_id, topic, key)
            insert into replayed_dead_letter (letter_id, topic, key, replayed_at) select letter_id, topic, key, ? from handled
            on conflict (letter_id) do update set replayed_at = excluded.replayed_at""";
    private static final String KEY_OF = """
            select topic, key from dead_letter where letter_id = ?
            union select topic, key from skipped_dead_letter where letter_id = ?
            union select topic, key from replayed_dead_letter where letter_id = ?
            limit 1""";

    private final Sql sql;

    DeadLetters(Sql sql) {
        this.sql = sql;
    }

    /** Reads the index only, so it is cheap unless very many events are parked. */
    public DeadLetterCounts counts() {
        return sql.one("select count(*), count(distinct (topic, key)) from dead_letter",
                row -> new DeadLetterCounts(row.getLong(1), row.getLong(2)));
    }

    /**
     * In the order in which they were parked.
     *
     * @param after position after which the page starts
     * @param key null for all keys
     * @param firstOnly the first of each key only: one per parked key
     */
    List<DeadLetter> page(long after, @Nullable String key, boolean firstOnly, int size) {
        return sql.list(PAGE, DeadLetters::read, after, key, key, firstOnly, size);
    }

    Optional<DeadLetter> find(UUID id) {
        return sql.first(BY_ID, DeadLetters::read, id);
    }

    Optional<DeadLetter> first(String topic, String key) {
        return sql.first(FIRST, DeadLetters::read, topic, key);
    }

    byte[] data(DeadLetter letter) {
        return sql.one("select data from dead_letter where position = ?", row -> row.getBytes(1), letter.position());
    }

    int countOf(String topic, String key) {
        return sql.one("select count(*) from dead_letter where topic = ? and key = ?", row -> row.getInt(1), topic, key);
    }

    /** Key of a dead letter that is parked, was skipped, or was handled by a replay of the last 90 days. */
    Optional<ParkedKey> keyOf(UUID id) {
        return sql.first(KEY_OF, row -> new ParkedKey(row.getString(1), row.getString(2)), id, id, id);
    }

    void handled(DeadLetter letter, Instant now) {
        sql.update(HANDLED, letter.position(), now);
    }

    /** What failed last is what an administrator must know. */
    void failedAgain(DeadLetter letter, String reason) {
        sql.update("update dead_letter set reason = ? where position = ?", reason, letter.position());
    }

    void skip(DeadLetter letter, String reason, Instant now, String by) {
        sql.update(SKIP, letter.position(), reason, now, by);
    }

    Optional<SkippedDeadLetter> skipped(UUID id) {
        return sql.first(SKIPPED, row -> new SkippedDeadLetter(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getTimestamp(7).toInstant(),
                row.getString(8)), id);
    }

    private static DeadLetter read(ResultSet row) throws SQLException {
        return new DeadLetter(row.getLong(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getString(4),
                row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getTimestamp(9).toInstant(),
                row.getTimestamp(10).toInstant(), row.getString(11), row.getBoolean(12), row.getInt(13));
    }
}
