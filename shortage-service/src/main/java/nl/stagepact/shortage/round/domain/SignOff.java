package nl.stagepact.shortage.round.domain;

import java.time.Instant;

/**
 * Signature of a party under a round.
 *
 * @param party the party
 * @param at when
 * @param by the client, never a person
 */
public record SignOff(Party party, Instant at, String by) {
}
