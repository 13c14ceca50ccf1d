package nl.stagepact.shortage.round.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a round.
 *
 * @param party the side
 * @param institutionCode the school; null for SBB
 * @param client recorded as "who", since it is no person
 */
public record RoundActor(Party party, @Nullable String institutionCode, String client) {

    /** A school speaks for what it counted, or for what no school did; SBB for its own. */
    boolean speaksFor(RoundCell cell) {
        return party == Party.SBB || cell.schools().isEmpty()
                || institutionCode != null && cell.schools().contains(institutionCode);
    }
}
