package nl.stagepact.placement.confirmation.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.company.domain.CompanyContact;
import nl.stagepact.placement.company.domain.TrainingCompany;
import nl.stagepact.placement.company.persistence.TrainingCompanies;
import nl.stagepact.placement.confirmation.domain.LocalConfirmationPolicies;
import nl.stagepact.placement.confirmation.outgoing.ConfirmationMail;
import nl.stagepact.placement.confirmation.persistence.DueVacancies;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.servicekit.clock.DutchCalendar;

/**
 * Does so for one vacancy: the mail is sent in the transaction that remembers it, so that none is forgotten; rather twice than
 * never.
 */
@ApplicationScoped
class RemindOneEmployer {

    private static final String BY = "reminder";

    private final DueVacancies due;
    private final Vacancies vacancies;
    private final TrainingCompanies companies;
    private final LinkVacancy linkVacancy;
    private final ConfirmationMail mail;
    private final ConfirmationPolicies policies;
    private final DutchCalendar calendar;
    private final Clock clock;

    RemindOneEmployer(DueVacancies due, Vacancies vacancies, TrainingCompanies companies, LinkVacancy linkVacancy,
            ConfirmationMail mail,
            ConfirmationPolicies policies, DutchCalendar calendar, Clock clock) {
        this.due = due;
        this.vacancies = vacancies;
        this.companies = companies;
        this.linkVacancy = linkVacancy;
        this.mail = mail;
        this.policies = policies;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The mail server did not take it, whatever the reason. */
    static final class NotSent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Vacancy vacancy;

        private NotSent(Vacancy vacancy, RuntimeException cause) {
            super(cause);
            this.vacancy = vacancy;
        }
    }

    /**
     * @return whether there was one; its company may have no address to remind it at
     * @throws NotSent when nothing is remembered
     */
    @Transactional
    public boolean remind() {
        LocalConfirmationPolicies local = policies.today();
        Optional<DueVacancies.Due> next = due.nextToRemind(calendar.today(), local);
        next.ifPresent(each -> {
            Vacancy vacancy = each.vacancy();
            LocalDate hiddenFrom = vacancy.confirmedOn().plusDays(local.in(each.municipality()).hideAfter());
            addressOf(vacancy).ifPresent(address -> send(address, vacancy, hiddenFrom));
            vacancy.reminded();
        });
        return next.isPresent();
    }

    /** After that: so that one address that is refused for ever does not stop all others. */
    @Transactional
    public void remember(NotSent failure) {
        vacancies.findForUpdate(failure.vacancy.id()).ifPresent(vacancy -> vacancy.reminderFailed(clock.instant()));
    }

    /** The link is good until there is nothing to be asked any more. */
    private void send(String address, Vacancy vacancy, LocalDate hiddenFrom) {
        String secret = linkVacancy.make(vacancy, BY, hiddenFrom.plusDays(1).atStartOfDay(DutchCalendar.ZONE).toInstant())
                .secret();
        try {
            mail.send(address, vacancy.content().title(), secret, hiddenFrom);
        } catch (RuntimeException e) {
            throw new NotSent(vacancy, e);
        }
    }

    /** Of the desk that is nearest to students. */
    private Optional<String> addressOf(Vacancy vacancy) {
        return companies.find(vacancy.leerbedrijfId()).map(TrainingCompany::profile)
                .flatMap(profile -> profile.contacts().stream().filter(contact -> contact.email() != null)
                        .min(Comparator.comparing(CompanyContact::role)))
                .map(CompanyContact::email);
    }
}
