package nl.stagepact.shortage.signal.usecase;

import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.shortage.access.domain.ReadingRights;
import nl.stagepact.shortage.signal.domain.Responsible;
import nl.stagepact.shortage.signal.domain.Signal;
import nl.stagepact.shortage.signal.domain.SignalRejected;
import nl.stagepact.shortage.signal.persistence.Signals;

/** Somebody takes a signal on, answers it, or its reporter withdraws it. */
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

    /** @param seen version that the caller has looked at */
    @Transactional
    public Signal takeOn(UUID id, Responsible responsible, int seen, ReadingRights rights, String by) {
        return change(id, seen, rights, by, signal -> signal.takenOnBy(responsible));
    }

    /** @param solved of the places, those that were found */
    @Transactional
    public Signal answer(UUID id, String text, int solved, int seen, ReadingRights rights, String by) {
        return change(id, seen, rights, by, signal -> signal.answered(text, solved));
    }

    /** Only what the caller has reported itself. @param reporter code of the caller's school, or sbb */
    @Transactional
    public Signal withdraw(UUID id, String reporter, int seen, ReadingRights rights, String by) {
        return change(id, seen, rights, by, signal -> {
            if (!signal.reporter().equals(reporter)) {
                throw new SignalRejected.NotFound();
            }
            return signal.withdrawn();
        });
    }

    private Signal change(UUID id, int seen, ReadingRights rights, String by, UnaryOperator<Signal> change) {
        Signal signal = signals.findAndLock(id).filter(each -> readSignals.mayRead(each, rights))
                .orElseThrow(SignalRejected.NotFound::new);
        if (signal.version() != seen) {
            throw new SignalRejected.ChangedMeanwhile();
        }
        Signal changed = change.apply(signal);
        signals.update(changed, clock.instant(), by);
        return changed;
    }
}
