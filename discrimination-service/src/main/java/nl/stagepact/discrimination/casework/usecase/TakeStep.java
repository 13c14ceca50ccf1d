package nl.stagepact.discrimination.casework.usecase;

import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.CaseDecided;
import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.domain.Decision;
import nl.stagepact.discrimination.casework.persistence.Cases;
import nl.stagepact.discrimination.keys.domain.Author;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.usecase.OpenCase;
import nl.stagepact.discrimination.keys.usecase.ReadEntries;
import nl.stagepact.discrimination.keys.usecase.SealEntry;
import nl.stagepact.discrimination.report.domain.Facts;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Takes the next step of a case at the desk that handles it. */
@ApplicationScoped
public class TakeStep {

    private final FindCase findCase;
    private final Cases cases;
    private final CaseTerms terms;
    private final SealEntry sealEntry;
    private final OpenCase openCase;
    private final ReadEntries readEntries;
    private final Event<CaseDecided> decided;
    private final RetentionSettings settings;
    private final DutchCalendar calendar;

    TakeStep(FindCase findCase, Cases cases, CaseTerms terms, SealEntry sealEntry, OpenCase openCase, ReadEntries readEntries,
            Event<CaseDecided> decided, RetentionSettings settings, DutchCalendar calendar) {
        this.findCase = findCase;
        this.cases = cases;
        this.terms = terms;
        this.sealEntry = sealEntry;
        this.openCase = openCase;
        this.readEntries = readEntries;
        this.decided = decided;
        this.settings = settings;
        this.calendar = calendar;
    }

    /**
     * @param message to the reporter; null for none
     * @param decision that the reporter is told; only and always with an outcome
     * @param expected accepts the version that the caller has read
     */
    @Transactional
    public Case take(UUID id, CaseState to, @Nullable String message, @Nullable Decision decision, DeskCaller caller,
            IntPredicate expected) {
        Case subject = findCase.lockHandled(id, caller, expected);
        subject.take(to);
        terms.meet(subject, to);
        if (to == CaseState.REOPENED) {
            terms.reopen(id);
        }
        if (subject.handler() == null) {
            subject.assign(caller.subject());
        }
        if (decision != null) {
            subject.keepUntil(settings.toRetention().of(decision.outcome(), calendar.today()));
            sealEntry.seal(id, EntryKind.DECISION, Author.DESK, decision);
            decided.fire(new CaseDecided(caller.recipient(), decision,
                    readEntries.last(openCase.open(id, caller.recipient()), EntryKind.FACTS, Facts.class).orElse(null)));
        }
        if (message != null) {
            sealEntry.seal(id, EntryKind.MESSAGE, Author.DESK, message);
        }
        cases.writeChanges();
        return subject;
    }
}
