package nl.stagepact.placement.round.usecase;

import java.util.UUID;

import nl.stagepact.placement.matching.domain.MatchingInput;
import nl.stagepact.placement.matching.domain.MatchingPolicy;
import nl.stagepact.placement.matching.domain.PlaceFacts;

/**
 * What a round decides about now.
 *
 * @param frozen as it was frozen
 * @param left of it, without students and places that are gone
 */
record RoundInput(UUID roundId, MatchingPolicy policy, String salt, MatchingInput frozen, MatchingInput left) {

    /** Students and places that are gone since the input was frozen. */
    int changed() {
        return frozen.cases().size() - left.cases().size() + seats(frozen) - seats(left);
    }

    private static int seats(MatchingInput input) {
        return input.places().stream().mapToInt(PlaceFacts::seats).sum();
    }
}
