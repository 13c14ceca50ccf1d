package nl.stagepact.shortage.delivery.domain;

import java.time.LocalDate;

/** Rules for reference dates. */
public final class ReferenceDateRules {

    /** The oldest figures of the sources are from 2020; SBB's current regions exist since 2015. */
    public static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

    private ReferenceDateRules() {
    }

    /** @param today in the Netherlands */
    public static void check(LocalDate referenceDate, LocalDate today) {
        if (referenceDate.isAfter(today)) {
            throw new DeliveryRejected.ReferenceDateInFuture(referenceDate, today);
        }
        if (referenceDate.isBefore(EARLIEST)) {
            throw new DeliveryRejected.ReferenceDateTooOld(EARLIEST);
        }
    }
}
