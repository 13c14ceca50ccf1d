package nl.stagepact.shortage.delivery.domain;

import java.time.LocalDate;
import java.util.Optional;

import nl.stagepact.shortage.table.domain.Fault;

/** Rules for reference dates. */
public final class ReferenceDateRules {

    /** The oldest figures of the sources are from 2020; SBB's current regions exist since 2015. */
    public static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    public static final String FIELD = "referenceDate";

    private ReferenceDateRules() {
    }

    /** @param today in the Netherlands. @return the fault of the date, if any */
    public static Optional<Fault> check(LocalDate referenceDate, LocalDate today) {
        if (referenceDate.isAfter(today)) {
            return Optional.of(Fault.of(Fault.WHOLE, FIELD, "date_in_future", referenceDate, today));
        }
        return referenceDate.isBefore(EARLIEST) ? Optional.of(Fault.of(Fault.WHOLE, FIELD, "date_too_old", EARLIEST))
                : Optional.empty();
    }
}
