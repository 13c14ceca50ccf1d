package nl.stagepact.events.placements;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * The decision of a round of matching was published.
 *
 * @param roundId UUID
 * @param pactCode code of the pact
 * @param students students it decided about
 * @param placed of these, for whom a place was proposed
 */
public record MatchingRoundPublished(String roundId, String pactCode, int students, int placed)
        implements
            Event {

    @Override
    public EventType type() {
        return PlacementEventTypes.MATCHING_ROUND_PUBLISHED;
    }

    @Override
    public String key() {
        return roundId;
    }

    @Override
    public String subject() {
        return roundId;
    }
}
