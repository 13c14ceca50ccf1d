package nl.stagepact.discrimination.conversation.usecase;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.usecase.CaseTerms;

/** Notes in a case that its reporter did something. */
@ApplicationScoped
class HearReporter {

    private final CaseTerms terms;

    HearReporter(CaseTerms terms) {
        this.terms = terms;
    }

    /** @param subject locked by the caller @param isAnswer whether it can answer a question of the desk */
    void hear(Case subject, boolean isAnswer) {
        if (subject.hearReporter(isAnswer)) {
            terms.reopen(subject.id());
        }
    }
}
