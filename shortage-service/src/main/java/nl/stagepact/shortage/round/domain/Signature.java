package nl.stagepact.shortage.round.domain;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/** When a party signed, and which client signed for it. */
@Embeddable
record Signature(Instant at, String by) {
}
