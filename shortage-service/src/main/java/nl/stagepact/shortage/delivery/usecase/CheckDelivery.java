package nl.stagepact.shortage.delivery.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
import nl.stagepact.shortage.table.domain.Fault;

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
        Optional<Fault> ofDate = ReferenceDateRules.check(referenceDate, calendar.today());
        if (ofDate.isPresent()) {
            throw faulty(ofDate.get(), draft);
        }
        Registers known = registers.now();
        if (!source.isSbb() && !(known.institutions().on(referenceDate, source.code()) instanceof Found.Valid<Institution>)) {
            throw new DeliveryRejected.SchoolNotInRegister(source.code(), referenceDate);
        }
        List<DeliveryLine> lines = new DeliveryRules(known, referenceDate).check(draft);
        return new CheckedDelivery(source, referenceDate, lines, ContentHash.of(lines));
    }

    /** Its date must not hide the faults of its lines, which are those of a delivery of today. */
    public DeliveryRejected.Faulty faulty(Fault ofDate, DraftDelivery draft) {
        return new DeliveryRejected.Faulty(Optional.of(ofDate),
                new DeliveryRules(registers.now(), calendar.today()).faults(draft), draft.places());
    }
}
