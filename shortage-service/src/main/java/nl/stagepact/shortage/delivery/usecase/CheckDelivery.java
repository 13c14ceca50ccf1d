package nl.stagepact.shortage.delivery.usecase;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.shortage.delivery.domain.CheckedDelivery;
import nl.stagepact.shortage.delivery.domain.ContentHash;
import nl.stagepact.shortage.delivery.domain.DeliveryLine;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected;
import nl.stagepact.shortage.delivery.domain.DeliveryRules;
import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.ReferenceDateRules;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.register.domain.Found;
import nl.stagepact.shortage.register.domain.Institution;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;

/** Validates a delivery against the rules and the current registers. */
@ApplicationScoped
public class CheckDelivery {

    private final CurrentRegisters registers;
    private final DutchCalendar calendar;

    CheckDelivery(CurrentRegisters registers, DutchCalendar calendar) {
        this.registers = registers;
        this.calendar = calendar;
    }

    /** @throws DeliveryRejected if a rule is violated */
    public CheckedDelivery check(Source source, LocalDate referenceDate, DraftDelivery draft) {
        ReferenceDateRules.check(referenceDate, calendar.today());
        Registers known = registers.now();
        if (!source.isSbb() && !(known.institutions().on(referenceDate, source.code()) instanceof Found.Valid<Institution>)) {
            throw new DeliveryRejected.SchoolNotInRegister(source.code(), referenceDate);
        }
        List<DeliveryLine> lines = new DeliveryRules(known, referenceDate).check(draft);
        return new CheckedDelivery(source, referenceDate, lines, ContentHash.of(lines));
    }
}
