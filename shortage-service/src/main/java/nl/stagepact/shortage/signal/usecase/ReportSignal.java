package nl.stagepact.shortage.signal.usecase;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.idempotency.IdempotencyKeys;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.register.domain.Found;
import nl.stagepact.shortage.register.domain.Institution;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.signal.domain.Signal;
import nl.stagepact.shortage.signal.domain.SignalRejected;
import nl.stagepact.shortage.signal.domain.SignalReport;
import nl.stagepact.shortage.signal.persistence.Signals;

/** Reports a current or expected shortage for a school or an adviser. */
@ApplicationScoped
public class ReportSignal {

    private static final String ADVISER = "adviser";

    private final Signals signals;
    private final IdempotencyKeys keys;
    private final CurrentRegisters registers;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    ReportSignal(Signals signals, IdempotencyKeys keys, CurrentRegisters registers, DutchCalendar calendar, Clock clock) {
        this.signals = signals;
        this.keys = keys;
        this.registers = registers;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param reporter code of the school, or {@code sbb}; null for a caller of no school
     * @param key idempotency key; null for none
     * @param fingerprint digest of the request
     */
    @Transactional
    public Signal report(SignalReport report, @Nullable String reporter, String client, @Nullable String key,
            byte[] fingerprint) {
        return keys.createOnce(client, key, fingerprint, () -> add(report, reporter, client), Signal::id,
                id -> signals.requireReportedBy(id, client));
    }

    private Signal add(SignalReport report, @Nullable String reporter, String client) {
        if (reporter == null) {
            throw new SignalRejected.ReporterNotInRegister();
        }
        Signal signal = new Signal(ids.generate(), reporter, kind(reporter), report, clock.instant(), client);
        signals.add(signal);
        return signal;
    }

    private String kind(String reporter) {
        if (reporter.equals(Source.SBB.code())) {
            return ADVISER;
        }
        if (registers.now().institutions().on(calendar.today(),
                reporter) instanceof Found.Valid<Institution>(Institution school)) {
            return school.kind().code();
        }
        throw new SignalRejected.ReporterNotInRegister();
    }
}
