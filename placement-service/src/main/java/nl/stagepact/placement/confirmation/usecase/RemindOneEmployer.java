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
 * Reminds one company: the mail is sent in the transaction that records it, so that none is lost; at least once, possibly
 * twice.
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

    /** The mail could not be sent. */
    static final class NotSent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Vacancy vacancy;

        private NotSent(Vacancy vacancy, RuntimeException cause) {
            super(cause);
            this.vacancy = vacancy;
        }
    }

    /**
     * @return whether a vacancy was due; its company may have no mail address
     * @throws NotSent when the mail was not sent and nothing was recorded
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

    /** Records a failure, so that one address that is always rejected does not stop the others. */
    @Transactional
    public void remember(NotSent failure) {
        vacancies.findForUpdate(failure.vacancy.id()).ifPresent(vacancy -> vacancy.reminderFailed(clock.instant()));
    }

    /** The link is valid until the vacancy expires. */
    private void send(String address, Vacancy vacancy, LocalDate hiddenFrom) {
        String secret = linkVacancy.make(vacancy, BY, hiddenFrom.plusDays(1).atStartOfDay(DutchCalendar.ZONE).toInstant())
                .secret();
        try {
            mail.send(address, vacancy.content().title(), secret, hiddenFrom);
        } catch (RuntimeException e) {
            throw new NotSent(vacancy, e);
        }
    }

    /** Address of the department closest to students. */
    private Optional<String> addressOf(Vacancy vacancy) {
        return companies.find(vacancy.leerbedrijfId()).map(TrainingCompany::profile)
                .flatMap(profile -> profile.contacts().stream().filter(contact -> contact.email() != null)
                        .min(Comparator.comparing(CompanyContact::role)))
                .map(CompanyContact::email);
    }
}
