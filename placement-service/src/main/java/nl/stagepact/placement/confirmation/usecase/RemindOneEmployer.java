package nl.stagepact.placement.confirmation.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.company.domain.CompanyProfile;
import nl.stagepact.placement.company.domain.TrainingCompany;
import nl.stagepact.placement.company.persistence.TrainingCompanies;
import nl.stagepact.placement.confirmation.domain.LocalConfirmationPolicies;
import nl.stagepact.placement.confirmation.outgoing.ConfirmationMail;
import nl.stagepact.placement.confirmation.persistence.DueVacancies;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.servicekit.clock.DutchCalendar;

/**
 * Reminds one company: the mail is sent in the transaction that records it, so that none is lost; at least once, possibly
 * twice.
 */
@ApplicationScoped
class RemindOneEmployer {

    private static final String BY = "reminder";

    private final DueVacancies due;
    private final TrainingCompanies companies;
    private final LinkVacancy linkVacancy;
    private final ConfirmationMail mail;
    private final ConfirmationPolicies policies;
    private final DutchCalendar calendar;

    RemindOneEmployer(DueVacancies due, TrainingCompanies companies, LinkVacancy linkVacancy, ConfirmationMail mail,
            ConfirmationPolicies policies, DutchCalendar calendar) {
        this.due = due;
        this.companies = companies;
        this.linkVacancy = linkVacancy;
        this.mail = mail;
        this.policies = policies;
        this.calendar = calendar;
    }

    /**
     * @return whether a vacancy was due; its company may have no mail address
     * @throws MailNotSent when the mail was not sent and nothing was recorded
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

    /** The link is valid until the vacancy expires. */
    private void send(String address, Vacancy vacancy, LocalDate hiddenFrom) {
        String secret = linkVacancy.make(vacancy, BY, hiddenFrom.plusDays(1).atStartOfDay(DutchCalendar.ZONE).toInstant())
                .secret();
        try {
            mail.send(address, vacancy.content().title(), secret, hiddenFrom);
        } catch (RuntimeException e) {
            throw new MailNotSent(List.of(vacancy), e);
        }
    }

    private Optional<String> addressOf(Vacancy vacancy) {
        return companies.find(vacancy.leerbedrijfId()).map(TrainingCompany::profile).flatMap(CompanyProfile::studentDesk);
    }
}
