package nl.stagepact.servicekit.inbox;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.inject.Singleton;

import nl.stagepact.events.EventType;

/** Records the numbers of each key in the order in which they were handled, and fails for the keys of the test's choice. */
@Singleton
public class ToldRecorder implements EventHandler<Told> {

    public final Map<String, List<Integer>> numbers = new ConcurrentHashMap<>();
    public final Set<String> failing = ConcurrentHashMap.newKeySet();
    /** By key, the number whose handler finds the database away. */
    public final Map<String, Integer> away = new ConcurrentHashMap<>();
    final Set<String> broken = ConcurrentHashMap.newKeySet();

    @Override
    public EventType type() {
        return Told.TYPE;
    }

    @Override
    public void handle(Told event) {
        if (failing.contains(event.key())) {
            throw new IllegalStateException("cannot handle " + event.key());
        }
        if (away.getOrDefault(event.key(), 0) == event.number()) {
            throw new IllegalStateException(new SQLException("away", "08006"));
        }
        if (broken.contains(event.key())) {
            throw new NoClassDefFoundError("of " + event.key());
        }
        numbers.computeIfAbsent(event.key(), any -> new CopyOnWriteArrayList<>()).add(event.number());
    }

    public List<Integer> of(String key) {
        return numbers.getOrDefault(key, List.of());
    }
}
