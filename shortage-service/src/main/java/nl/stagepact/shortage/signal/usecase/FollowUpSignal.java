package nl.stagepact.shortage.signal.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.shortage.access.domain.ReadingRights;
import nl.stagepact.shortage.signal.domain.Responsible;
import nl.stagepact.shortage.signal.domain.Signal;
import nl.stagepact.shortage.signal.persistence.Signals;

/** Assigns, answers and withdraws signals. */
@ApplicationScoped
public class FollowUpSignal {

    private final Signals signals;
    private final ReadSignals readSignals;
    private final Clock clock;

    FollowUpSignal(Signals signals, ReadSignals readSignals, Clock clock) {
        this.signals = signals;
        this.readSignals = readSignals;
        this.clock = clock;
    }

    /** @param expected accepts the version that the caller has read */
    @Transactional
    public Signal assign(UUID id, Responsible responsible, IntPredicate expected, ReadingRights rights, String by) {
        return change(id, expected, rights, (signal, at) -> signal.assign(responsible, at, by));
    }

    /** @param solved number of reported places that were found */
    @Transactional
    public Signal answer(UUID id, String text, int solved, IntPredicate expected, ReadingRights rights, String by) {
        return change(id, expected, rights, (signal, at) -> signal.answer(text, solved, at, by));
    }

    /** Only for the reporter. @param reporter code of the caller's school, or {@code sbb} */
    @Transactional
    public Signal withdraw(UUID id, String reporter, IntPredicate expected, ReadingRights rights, String by) {
        return change(id, expected, rights, (signal, at) -> signal.withdraw(reporter, at, by));
    }

    private Signal change(UUID id, IntPredicate expected, ReadingRights rights, BiConsumer<Signal, Instant> change) {
        Signal signal = signals.requireLocked(id, readSignals.regions(rights), ReadSignals.own(rights));
        signal.requireVersion(expected);
        change.accept(signal, clock.instant());
        signals.saveChanges();
        return signal;
    }
}
