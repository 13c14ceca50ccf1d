package nl.stagepact.placement.conversation.domain;

import java.time.Instant;

import nl.stagepact.placement.placement.domain.Signer;

/**
 * Somebody worries about a placement.
 *
 * @param raisedBy party that worries
 */
public record WorrySignal(Signer raisedBy, WorryKind kind, Instant raisedAt) {
}
