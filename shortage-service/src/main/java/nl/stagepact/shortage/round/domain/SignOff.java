package nl.stagepact.shortage.round.domain;

import java.time.Instant;

/**
 * A side's signature under a round.
 *
 * @param party the side
 * @param at when
 * @param by the client, never a person
 */
public record SignOff(Party party, Instant at, String by) {
}
