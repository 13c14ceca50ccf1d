package nl.stagepact.servicekit.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;

/** Which events have been handled, and which keys are parked. All within the caller's transaction. */
@ApplicationScoped
public class Inbox {

    private static final AdvisoryLock KEY_LOCK = new AdvisoryLock(0x5347_0004);
    private static final Duration KEPT = Duration.ofDays(90);
    /** A day's events are deleted at once. */
    private static final Duration DELETING = Duration.ofSeconds(50);
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

    private final Sql sql;
    private final Clock clock;

    Inbox(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Marks the events as handled and returns those that were not yet, in the order given and each once. */
    List<ReceivedEvent> mark(List<ReceivedEvent> events) {
        Set<String> marked = new HashSet<>(sql.list(MARK, row -> identity(row.getString(1), row.getString(2)), clock.instant(),
                events.stream().map(event -> event.headers().source()).toList(),
                events.stream().map(event -> event.headers().id()).toList()));
        // remove: a duplicate within the batch comes second
        return events.stream()
                .filter(event -> marked.remove(identity(event.headers().source(), event.headers().id().toString())))
                .toList();
    }

    boolean anyParked(List<ReceivedEvent> events) {
        return !parked(events).isEmpty();
    }

    /** Waits for an administrator who is about to replay the key, so that no event is parked behind a key that is free. */
    boolean isParkedForSure(ReceivedEvent event) {
        if (!isParked(event)) {
            return false;
        }
        lockKey(event.topic(), event.key());
        return isParked(event);
    }

    /** Excludes everybody else who parks, replays or skips events of the key, until the transaction ends. */
    public void lockKey(String topic, String key) {
        KEY_LOCK.lock(sql, topic + '\n' + key);
    }

    private boolean isParked(ReceivedEvent event) {
        return parked(List.of(event)).contains(identity(event.topic(), event.key()));
    }

    void park(ReceivedEvent event, String reason) {
        sql.update(PARK, event.topic(), event.key(), event.headers().source(), event.headers().id(), event.headers().type(),
                event.headers().subject(), event.headers().time(), event.data(), Reason.storable(reason));
    }

    /** Deletes events that were handled so long ago that the broker no longer has them. */
    void deleteOld() {
        sql.allow(DELETING);
        sql.update("delete from inbox where received_at < ?", clock.instant().minus(KEPT));
        sql.update("delete from replayed_dead_letter where replayed_at < ?", clock.instant().minus(KEPT));
    }

    private Set<String> parked(List<ReceivedEvent> events) {
        return new HashSet<>(sql.list(PARKED_KEYS, row -> identity(row.getString(1), row.getString(2)),
                events.stream().map(ReceivedEvent::key).distinct().toList()));
    }

    private static String identity(String first, String second) {
        return first + '\n' + second;
    }
}
