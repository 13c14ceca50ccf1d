package nl.stagepact.shortage.delivery.domain;

import java.time.Instant;

/** @param at moment from which the delivery no longer counts; @param by client that withdrew it, never a person */
public record Withdrawal(Instant at, String by) {
}
