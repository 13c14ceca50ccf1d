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

/** Brings events to their handlers, in one transaction with the inbox. */
@ApplicationScoped
public class EventDispatch {

    private final Inbox inbox;
    private final Map<String, Route<?>> routes = new HashMap<>();

    EventDispatch(Inbox inbox, ObjectMapper json, Instance<EventHandler<?>> handlers) {
        this.inbox = inbox;
        // Unknown fields come from a newer producer: additive change is no reason to stop.
        ObjectReader reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        handlers.forEach(handler -> routes.put(handler.type().name(), Route.to(handler, reader)));
    }

    /**
     * Handles those of the batch that were not handled before, all or none.
     *
     * @return false when a key of the batch is parked: the batch must then go one by one
     */
    @Transactional
    public boolean handleAll(List<ReceivedEvent> events) {
        List<ReceivedEvent> ours = events.stream().filter(this::isOurs).toList();
        if (ours.isEmpty()) {
            return true;
        }
        if (inbox.anyParked(ours)) {
            return false;
        }
        inbox.mark(ours).forEach(this::route);
        return true;
    }

    /**
     * Handles one event, unless it was handled before.
     *
     * @return false when its key is parked: it was set apart, behind those that wait already
     */
    @Transactional
    public boolean handle(ReceivedEvent event) {
        if (!isOurs(event)) {
            return true;
        }
        List<ReceivedEvent> fresh = inbox.mark(List.of(event));
        if (fresh.isEmpty()) {
            return true;
        }
        if (inbox.isParked(event)) {
            inbox.park(event, "an earlier event of this key waits here");
            return false;
        }
        route(event);
        return true;
    }

    /** Sets one event apart and parks its key. */
    @Transactional
    public void park(ReceivedEvent event, String reason) {
        inbox.mark(List.of(event));
        inbox.park(event, reason);
    }

    @Transactional
    public void forgetOld() {
        inbox.forgetOld();
    }

    /** A type nobody here asked for is another consumer's business, or a later version's: of it nothing is kept. */
    private boolean isOurs(ReceivedEvent event) {
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
