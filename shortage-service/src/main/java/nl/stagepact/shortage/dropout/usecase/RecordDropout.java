package nl.stagepact.shortage.dropout.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.shortage.delivery.domain.ContentHash;
import nl.stagepact.shortage.delivery.domain.Receipt.Outcome;
import nl.stagepact.shortage.delivery.domain.ReferenceDateRules;
import nl.stagepact.shortage.dropout.domain.DraftDropout;
import nl.stagepact.shortage.dropout.domain.DropoutDelivery;
import nl.stagepact.shortage.dropout.domain.DropoutLine;
import nl.stagepact.shortage.dropout.domain.DropoutRejected;
import nl.stagepact.shortage.dropout.domain.DropoutRules;
import nl.stagepact.shortage.dropout.persistence.Dropouts;
import nl.stagepact.shortage.dropout.persistence.LeavingReasonTables;
import nl.stagepact.shortage.register.domain.Found;
import nl.stagepact.shortage.register.domain.Institution;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.table.domain.Fault;

/** Records a school's dropout counts of a month: all or nothing, and never replacing an earlier version. */
@ApplicationScoped
public class RecordDropout {

    public static final String PERIOD = "period";

    private final CurrentRegisters registers;
    private final LeavingReasonTables reasons;
    private final Dropouts dropouts;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    RecordDropout(CurrentRegisters registers, LeavingReasonTables reasons, Dropouts dropouts, DutchCalendar calendar,
            Clock clock) {
        this.registers = registers;
        this.reasons = reasons;
        this.dropouts = dropouts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param outcome see {@link Outcome}; @param delivery the current version after it (hypothetical, for a dry run) */
    public record Recorded(Outcome outcome, DropoutDelivery delivery) {
    }

    /**
     * @param institutionCode school for which the caller is authorised
     * @param expected accepts the latest version of that month, which may be withdrawn, or that there is none
     * @throws DropoutRejected if a rule is violated
     */
    @Transactional
    public Recorded record(String institutionCode, YearMonth period, DraftDropout draft, String by,
            Predicate<Optional<DropoutDelivery>> expected, boolean dryRun) {
        YearMonth thisMonth = YearMonth.from(calendar.today());
        YearMonth first = YearMonth.from(ReferenceDateRules.EARLIEST);
        if (period.isAfter(thisMonth) || period.isBefore(first)) {
            throw new DropoutRejected.PeriodOutOfRange(first, thisMonth, faulty(institutionCode,
                    Fault.of(Fault.WHOLE, PERIOD, "period_out_of_range", first, thisMonth), draft));
        }
        Registers known = registers.now();
        LocalDate day = period.equals(thisMonth) ? calendar.today() : period.atEndOfMonth();
        if (!(known.institutions().on(day, institutionCode) instanceof Found.Valid<Institution>)) {
            throw new DropoutRejected.SchoolNotInRegister();
        }
        dropouts.lock(institutionCode);
        List<DropoutLine> lines = new DropoutRules(known, reasons.of(institutionCode), day).check(draft);
        String hash = hash(lines);
        List<DropoutDelivery> versions = dropouts.versions(institutionCode, period);
        if (!expected.test(versions.stream().findFirst())) {
            throw new DropoutRejected.ChangedMeanwhile();
        }
        boolean stands = !versions.isEmpty() && !versions.getFirst().isWithdrawn();
        if (stands && versions.getFirst().contentHash().equals(hash)) {
            return new Recorded(Outcome.UNCHANGED, versions.getFirst());
        }
        DropoutDelivery delivery = new DropoutDelivery(ids.generate(), institutionCode, period, versions.size() + 1,
                lines.size(), hash, clock.instant(), by, null);
        if (!dryRun) {
            dropouts.write(delivery, lines);
        }
        return new Recorded(stands ? Outcome.CORRECTED : Outcome.RECORDED, delivery);
    }

    /** The month must not hide the faults of the lines, which are those of counts of this month. */
    @Transactional
    public DropoutRejected.Faulty faulty(String institutionCode, Fault ofPeriod, DraftDropout draft) {
        DropoutRules rules = new DropoutRules(registers.now(), reasons.of(institutionCode), calendar.today());
        return new DropoutRejected.Faulty(Optional.of(ofPeriod), rules.faults(draft), draft.places());
    }

    /** Includes the mapped reasons, so that the same counts with another table of reasons are a new version. */
    private static String hash(List<DropoutLine> lines) {
        byte[] text = lines.stream().map(line -> line + "\n").collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
        return ContentHash.ofText(text, text.length).hex();
    }
}
