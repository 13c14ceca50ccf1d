package nl.stagepact.shortage.round.domain;

import org.jspecify.annotations.Nullable;

/**
 * The client that acts for a party in a round.
 *
 * @param party the party
 * @param institutionCode the school; null for SBB
 * @param client recorded as the author; never a person
 */
public record RoundActor(Party party, @Nullable String institutionCode, String client) {

    /** A school may act on cells that it counted, or that no school counted; SBB on all. */
    boolean mayActOn(RoundCell cell) {
        return party == Party.SBB || cell.schools().isEmpty()
                || institutionCode != null && cell.schools().contains(institutionCode);
    }
}
