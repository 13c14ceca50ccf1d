package nl.stagepact.servicekit.metric;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/**
 * Counts of the events tables. Both counts stop at a bound, so that reading them stays cheap however much waits.
 *
 * @param oldest when the oldest event of the outbox was recorded; null when the outbox is empty
 * @param parkedKeys keys whose later events are parked too
 */
record EventFigures(long outboxEvents, @Nullable Instant oldest, long deadLetters, long parkedKeys) {

    static final EventFigures NONE = new EventFigures(0, null, 0, 0);

    private static final int TIMEOUT_SECONDS = 5;
    private static final String READ = """
            select (select count(*) from (select 1 from outbox limit 100000) waiting),
                   (select recorded_at from outbox order by position limit 1),
                   count(*), count(distinct (topic, key))
            from (select topic, key from dead_letter limit 10000) parked""";

    static EventFigures read(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(TIMEOUT_SECONDS);
            try (ResultSet row = statement.executeQuery(READ)) {
                row.next();
                Timestamp oldest = row.getTimestamp(2);
                return new EventFigures(row.getLong(1), oldest == null ? null : oldest.toInstant(), row.getLong(3),
                        row.getLong(4));
            }
        }
    }

    /** @return age of the oldest event in the outbox; zero when the outbox is empty */
    Duration outboxAge(Clock clock) {
        Duration age = oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
        return age.isNegative() ? Duration.ZERO : age;
    }
}
