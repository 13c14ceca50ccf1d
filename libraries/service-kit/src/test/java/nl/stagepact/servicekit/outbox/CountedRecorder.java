package nl.stagepact.servicekit.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Singleton;

import nl.stagepact.events.EventType;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Records the order in which the events of each key were handled. */
@Singleton
public class CountedRecorder implements EventHandler<Counted> {

    final Map<String, List<Integer>> numbers = new ConcurrentHashMap<>();
    final AtomicInteger handled = new AtomicInteger();

    @Override
    public EventType type() {
        return Counted.TYPE;
    }

    @Override
    public void handle(Counted event) {
        numbers.computeIfAbsent(event.counter(), any -> new ArrayList<>()).add(event.number());
        handled.incrementAndGet();
    }
}
