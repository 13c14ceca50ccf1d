package nl.stagepact.servicekit.inbox;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/** An event whose handler fails for keys that a test chooses. */
public record Told(String key, int number) implements Event {

    public static final EventType TYPE = new EventType("nl.stagepact.tests.told.v1", Told.class);

    @Override
    public EventType type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return key;
    }
}
