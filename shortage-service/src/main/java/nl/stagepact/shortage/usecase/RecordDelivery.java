package nl.stagepact.shortage.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.outbox.Outbox;
import nl.stagepact.shortage.domain.delivery.Comparison;
import nl.stagepact.shortage.domain.delivery.ContentHash;
import nl.stagepact.shortage.domain.delivery.Delivery;
import nl.stagepact.shortage.domain.delivery.DeliveryLine;
import nl.stagepact.shortage.domain.delivery.DeliveryRejected;
import nl.stagepact.shortage.domain.delivery.DeliveryRules;
import nl.stagepact.shortage.domain.delivery.DraftDelivery;
import nl.stagepact.shortage.domain.delivery.Receipt;
import nl.stagepact.shortage.domain.delivery.Receipt.Outcome;
import nl.stagepact.shortage.domain.delivery.ReferenceDateRules;
import nl.stagepact.shortage.domain.delivery.Source;
import nl.stagepact.shortage.domain.delivery.Totals;
import nl.stagepact.shortage.domain.institution.Institution;
import nl.stagepact.shortage.domain.register.Registers;
import nl.stagepact.shortage.domain.validity.Found;
import nl.stagepact.shortage.persistence.Deliveries;
import nl.stagepact.shortage.persistence.DeliveryLines;

/** A school or SBB delivers its counts for a reference date: whole or not at all, and never over what it delivered before. */
@ApplicationScoped
public class RecordDelivery {

    private final CurrentRegisters registers;
    private final Deliveries deliveries;
    private final DeliveryLines deliveryLines;
    private final Outbox outbox;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    RecordDelivery(CurrentRegisters registers, Deliveries deliveries, DeliveryLines deliveryLines, Outbox outbox,
            DutchCalendar calendar, Clock clock, TransactionSynchronizationRegistry transaction) {
        this.registers = registers;
        this.deliveries = deliveries;
        this.deliveryLines = deliveryLines;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * @param source that the caller has been found to act for
     * @param dryRun do everything, then forget it: the answer is what a real one would be
     * @throws nl.stagepact.shortage.domain.delivery.DeliveryRejected when any of it is wrong
     */
    @Transactional
    public Receipt record(Source source, LocalDate referenceDate, DraftDelivery draft, String recordedBy,
            boolean dryRun) {
        ReferenceDateRules.check(referenceDate, calendar.today());
        Registers known = registers.now();
        if (!source.isSbb() && !(known.institutions().on(referenceDate, source.code()) instanceof Found.Valid<Institution>)) {
            throw new DeliveryRejected.SchoolNotInRegister(source.code(), referenceDate);
        }
        List<DeliveryLine> lines = new DeliveryRules(known, referenceDate).check(draft);
        ContentHash hash = ContentHash.of(lines);

        deliveries.lock(source);
        Deliveries.Earlier earlier = deliveries.earlier(source, referenceDate);
        Optional<Delivery> same = earlier.sameDate().filter(delivery -> delivery.contentHash().equals(hash));
        if (same.isPresent()) {
            return new Receipt(Outcome.UNCHANGED, same.get(), null, compare(same.get(), earlier.dateBefore()), dryRun);
        }
        int version = earlier.sameDate().map(delivery -> delivery.version() + 1).orElse(1);
        Delivery delivery = new Delivery(ids.generate(), source, referenceDate, version, lines.size(),
                Totals.of(lines), hash, clock.instant(), recordedBy);
        deliveries.insert(delivery);
        deliveryLines.write(delivery.id(), lines);
        if (dryRun) {
            transaction.setRollbackOnly();
        } else if (source.isSbb()) {
            outbox.append(DeliveryEvents.sbbRecorded(delivery));
        } else {
            outbox.append(DeliveryEvents.recorded(delivery, lines));
        }
        return new Receipt(version == 1 ? Outcome.RECORDED : Outcome.CORRECTED, delivery,
                compare(delivery, earlier.sameDate()), compare(delivery, earlier.dateBefore()), dryRun);
    }

    private @org.jspecify.annotations.Nullable Comparison compare(Delivery delivery, Optional<Delivery> against) {
        return against.map(older -> deliveryLines.compare(delivery, older)).orElse(null);
    }
}
