package nl.stagepact.shortage.usecase;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.shortage.domain.delivery.CheckedDelivery;
import nl.stagepact.shortage.domain.delivery.ContentHash;
import nl.stagepact.shortage.domain.delivery.DeliveryLine;
import nl.stagepact.shortage.domain.delivery.DeliveryRejected;
import nl.stagepact.shortage.domain.delivery.DeliveryRules;
import nl.stagepact.shortage.domain.delivery.DraftDelivery;
import nl.stagepact.shortage.domain.delivery.ReferenceDateRules;
import nl.stagepact.shortage.domain.delivery.Source;
import nl.stagepact.shortage.domain.institution.Institution;
import nl.stagepact.shortage.domain.register.Registers;
import nl.stagepact.shortage.domain.validity.Found;

/** Holds a delivery against the rules, and the registers as they are now. */
@ApplicationScoped
class CheckDelivery {

    private final CurrentRegisters registers;
    private final DutchCalendar calendar;

    CheckDelivery(CurrentRegisters registers, DutchCalendar calendar) {
        this.registers = registers;
        this.calendar = calendar;
    }

    /** @throws DeliveryRejected when any of it is wrong */
    CheckedDelivery check(Source source, LocalDate referenceDate, DraftDelivery draft) {
        ReferenceDateRules.check(referenceDate, calendar.today());
        Registers known = registers.now();
        if (!source.isSbb() && !(known.institutions().on(referenceDate, source.code()) instanceof Found.Valid<Institution>)) {
            throw new DeliveryRejected.SchoolNotInRegister(source.code(), referenceDate);
        }
        List<DeliveryLine> lines = new DeliveryRules(known, referenceDate).check(draft);
        return new CheckedDelivery(source, referenceDate, lines, ContentHash.of(lines));
    }
}
