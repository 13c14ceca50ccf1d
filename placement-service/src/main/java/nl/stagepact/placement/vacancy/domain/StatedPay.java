package nl.stagepact.placement.vacancy.domain;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * Pay exactly as it was stated: a range, or an amount per hour, week or year. Never converted, because nobody knows the hours
 * that will be paid.
 *
 * @param minCents in euro cents; null when only a maximum was stated
 * @param maxCents in euro cents; null when only a minimum was stated
 */
@Embeddable
public record StatedPay(@Enumerated(EnumType.STRING) @Column(name = "pay_unit") PayUnit unit,
        @Column(name = "min_pay_cents") @Nullable Integer minCents,
        @Column(name = "max_pay_cents") @Nullable Integer maxCents) {

    public static final int MOST_CENTS = 6_000_000;

    public boolean isOneAmount() {
        return Objects.equals(minCents, maxCents);
    }
}
