package nl.stagepact.servicekit.inbox;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import nl.stagepact.events.Event;

/** Dispatches events to their handlers, in one transaction with the inbox. */
@ApplicationScoped
public class EventDispatch {

    private final Inbox inbox;
    private final DeadLetterTopic deadLetterTopic;
    private final Map<String, Route<?>> routes = new HashMap<>();

    EventDispatch(Inbox inbox, DeadLetterTopic deadLetterTopic, ObjectMapper json, Instance<EventHandler<?>> handlers) {
        this.inbox = inbox;
        this.deadLetterTopic = deadLetterTopic;
        // Unknown fields come from a newer producer; additive changes are compatible.
        ObjectReader reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        handlers.forEach(handler -> routes.put(handler.type().name(), Route.to(handler, reader)));
    }

    /**
     * Handles all events of the batch that are not duplicates, atomically.
     *
     * @return false when a key of the batch is parked or is to be, so that the events must be handled one by one
     */
    @Transactional
    public boolean handleAll(List<ReceivedEvent> events) {
        if (events.stream().anyMatch(event -> event.fault() != null)) {
            return false;
        }
        List<ReceivedEvent> handled = events.stream().filter(this::hasHandler).toList();
        if (handled.isEmpty()) {
            return true;
        }
        if (inbox.anyParked(handled)) {
            return false;
        }
        inbox.mark(handled).forEach(this::route);
        return true;
    }

    /**
     * Handles one event, unless it is a duplicate.
     *
     * @return false when its key is parked: the event was parked behind the earlier ones
     */
    @Transactional
    public boolean handle(ReceivedEvent event) {
        if (!hasHandler(event)) {
            return true;
        }
        if (inbox.mark(List.of(event)).isEmpty()) {
            return true;
        }
        if (inbox.isParkedForSure(event)) {
            putAside(event, "an earlier event of this key is parked");
            return false;
        }
        route(event);
        return true;
    }

    /** Parks the event and, with it, its key: later events of the key are parked too. Idempotent. */
    @Transactional
    public void park(ReceivedEvent event, String reason) {
        if (!inbox.mark(List.of(event)).isEmpty()) {
            inbox.lockKey(event.topic(), event.key());
            putAside(event, reason);
        }
    }

    /**
     * Delivers a parked event to its handler, in the transaction that removes it from the parked ones.
     *
     * @throws RuntimeException when it cannot be handled
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handleParked(String type, byte[] data) {
        Route<?> route = routes.get(type);
        if (route == null) {
            throw new IllegalArgumentException("This service handles no events of type '" + type + "'");
        }
        route.deliver(data);
    }

    /** Copied before it is stored: after a crash in between there is a second copy, and never none. */
    private void putAside(ReceivedEvent event, String reason) {
        deadLetterTopic.copy(event, reason);
        inbox.park(event, reason);
    }

    @Transactional
    public void deleteOld() {
        inbox.deleteOld();
    }

    /** Event types without a handler in this service are ignored. */
    private boolean hasHandler(ReceivedEvent event) {
        return routes.containsKey(event.headers().type());
    }

    private void route(ReceivedEvent event) {
        Route<?> route = routes.get(event.headers().type());
        if (route != null) {
            route.deliver(event.data());
        }
    }

    private record Route<E extends Event>(EventHandler<E> handler, ObjectReader reader) {

        static <E extends Event> Route<E> to(EventHandler<E> handler, ObjectReader reader) {
            return new Route<>(handler, reader.forType(handler.type().event()));
        }

        void deliver(byte[] data) {
            E event;
            try {
                event = reader.readValue(data);
            } catch (IOException e) {
                throw new IllegalArgumentException("Not the JSON of a " + handler.type().name(), e);
            }
            handler.handle(event);
        }
    }
}
