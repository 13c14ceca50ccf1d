package nl.stagepact.shortage.round.domain;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/** When a side signed, and which client did it for the side. */
@Embeddable
record Signature(Instant at, String by) {
}
