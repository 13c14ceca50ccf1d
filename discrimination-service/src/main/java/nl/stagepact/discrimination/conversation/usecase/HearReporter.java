package nl.stagepact.discrimination.conversation.usecase;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.Retention;
import nl.stagepact.discrimination.casework.usecase.CaseTerms;
import nl.stagepact.discrimination.casework.usecase.RetentionSettings;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Notes in a case that its reporter did something. */
@ApplicationScoped
class HearReporter {

    private final CaseTerms terms;
    private final Retention retention;
    private final DutchCalendar calendar;

    HearReporter(CaseTerms terms, RetentionSettings settings, DutchCalendar calendar) {
        this.terms = terms;
        this.retention = settings.toRetention();
        this.calendar = calendar;
    }

    /** @param subject locked by the caller @param isAnswer whether it can answer a question of the desk */
    void hear(Case subject, boolean isAnswer) {
        if (subject.hearReporter(isAnswer, retention.ofAddition(calendar.today()))) {
            terms.reopen(subject.id());
        }
    }
}
