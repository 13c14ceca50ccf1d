package nl.stagepact.shortage.register.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A period in days, both ends included.
 *
 * @param from first day
 * @param to last day; null for an open end
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Validity other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }
}
