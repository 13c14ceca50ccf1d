package nl.stagepact.events.registers;

import java.util.List;

import nl.stagepact.events.EventType;

/** Event types for registers, published by shortage-service on topic shortage-events. */
public final class RegisterEventTypes {

    public static final EventType PROGRAMME_CHANGED = new EventType("nl.stagepact.programmes.programme-changed.v1",
            ProgrammeChanged.class);
    public static final EventType INSTITUTION_CHANGED = new EventType("nl.stagepact.institutions.institution-changed.v1",
            InstitutionChanged.class);
    public static final EventType AREA_CHANGED = new EventType("nl.stagepact.areas.area-changed.v1", AreaChanged.class);

    public static final List<EventType> ALL = List.of(PROGRAMME_CHANGED, INSTITUTION_CHANGED, AREA_CHANGED);

    private RegisterEventTypes() {
    }
}
