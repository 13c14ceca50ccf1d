package nl.stagepact.placement.confirmation.usecase;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.vacancy.persistence.Vacancies;

/** Records failed mails, so that one address that is always rejected does not stop the others. */
@ApplicationScoped
class FailedMails {

    private final Vacancies vacancies;
    private final Clock clock;

    FailedMails(Vacancies vacancies, Clock clock) {
        this.vacancies = vacancies;
        this.clock = clock;
    }

    @Transactional
    public void remember(MailNotSent failure) {
        vacancies.findForUpdate(failure.vacancies()).forEach(vacancy -> vacancy.mailFailed(clock.instant()));
    }
}
