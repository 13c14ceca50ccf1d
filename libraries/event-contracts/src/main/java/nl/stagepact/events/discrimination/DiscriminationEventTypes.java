package nl.stagepact.events.discrimination;

import java.util.List;

import nl.stagepact.events.EventType;

/** Event types that discrimination-service publishes on topic discrimination-events. */
public final class DiscriminationEventTypes {

    public static final EventType FIGURES_PUBLISHED = new EventType("nl.stagepact.discrimination.figures-published.v1",
            FiguresPublished.class);

    public static final List<EventType> ALL = List.of(FIGURES_PUBLISHED);

    private DiscriminationEventTypes() {
    }
}
