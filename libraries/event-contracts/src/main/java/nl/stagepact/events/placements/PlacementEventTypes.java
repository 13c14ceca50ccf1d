package nl.stagepact.events.placements;

import java.util.List;

import nl.stagepact.events.EventType;

/** Every kind of event that placement-service publishes on topic placement-events. */
public final class PlacementEventTypes {

    public static final EventType COMPANY_REGISTERED = new EventType("nl.stagepact.companies.company-registered.v1",
            CompanyRegistered.class);
    public static final EventType RECOGNITION_WITHDRAWN = new EventType("nl.stagepact.recognitions.recognition-withdrawn.v1",
            RecognitionWithdrawn.class);

    public static final List<EventType> ALL = List.of(COMPANY_REGISTERED, RECOGNITION_WITHDRAWN);

    private PlacementEventTypes() {
    }
}
