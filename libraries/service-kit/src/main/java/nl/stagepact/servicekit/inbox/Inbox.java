package nl.stagepact.servicekit.inbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Which events have been handled, and which keys are parked. All within the caller's transaction. */
@ApplicationScoped
public class Inbox {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final String MARK = """
            insert into inbox (source, id, received_at)
            select source, id, ? from unnest(?::text[], ?::uuid[]) as received (source, id)
            on conflict do nothing
            returning source, id""";
    private static final String PARKED_KEYS = "select distinct topic, key from dead_letter where key = any(?)";
    private static final String PARK = """
            insert into dead_letter (topic, key, source, id, type, subject, recorded_at, data, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    private final DataSource database;
    private final Clock clock;

    Inbox(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Marks the events as handled and returns those that were not yet, in the order given and each once. */
    List<ReceivedEvent> mark(List<ReceivedEvent> events) {
        try (Connection connection = database.getConnection();
                PreparedStatement mark = connection.prepareStatement(MARK)) {
            Array sources = connection.createArrayOf("text", events.stream().map(e -> e.headers().source()).toArray());
            Array ids = connection.createArrayOf("uuid", events.stream().map(e -> e.headers().id()).toArray());
            mark.setTimestamp(1, Timestamp.from(clock.instant()));
            mark.setArray(2, sources);
            mark.setArray(3, ids);
            Set<String> marked = new HashSet<>();
            try (ResultSet rows = mark.executeQuery()) {
                while (rows.next()) {
                    marked.add(identity(rows.getString(1), rows.getString(2)));
                }
            }
            List<ReceivedEvent> fresh = new ArrayList<>();
            for (ReceivedEvent event : events) {
                // remove: a duplicate within the batch comes second
                if (marked.remove(identity(event.headers().source(), event.headers().id().toString()))) {
                    fresh.add(event);
                }
            }
            return fresh;
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox could not be written", e);
        }
    }

    boolean anyParked(List<ReceivedEvent> events) {
        return !parked(events).isEmpty();
    }

    boolean isParked(ReceivedEvent event) {
        return parked(List.of(event)).contains(identity(event.topic(), event.key()));
    }

    void park(ReceivedEvent event, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement park = connection.prepareStatement(PARK)) {
            park.setString(1, event.topic());
            park.setString(2, event.key());
            park.setString(3, event.headers().source());
            park.setObject(4, event.headers().id());
            park.setString(5, event.headers().type());
            park.setString(6, event.headers().subject());
            park.setTimestamp(7, Timestamp.from(event.headers().time()));
            park.setBytes(8, event.data());
            park.setString(9, reason);
            park.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The event could not be parked", e);
        }
    }

    /** Forgets what was handled so long ago that the broker does not have it any more. */
    void forgetOld() {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from inbox where received_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT)));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox could not be cleaned", e);
        }
    }

    private Set<String> parked(List<ReceivedEvent> events) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PARKED_KEYS)) {
            select.setArray(1, connection.createArrayOf("text", events.stream().map(ReceivedEvent::key).distinct().toArray()));
            Set<String> parked = new HashSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    parked.add(identity(rows.getString(1), rows.getString(2)));
                }
            }
            return parked;
        } catch (SQLException e) {
            throw new IllegalStateException("The parked keys could not be read", e);
        }
    }

    private static String identity(String first, String second) {
        return first + '\n' + second;
    }
}
