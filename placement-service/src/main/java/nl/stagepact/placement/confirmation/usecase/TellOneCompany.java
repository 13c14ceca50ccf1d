package nl.stagepact.placement.confirmation.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.company.domain.CompanyProfile;
import nl.stagepact.placement.company.domain.TrainingCompany;
import nl.stagepact.placement.company.persistence.TrainingCompanies;
import nl.stagepact.placement.confirmation.outgoing.StatusMail;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.placement.vacancy.persistence.UntoldVacancies;
import nl.stagepact.servicekit.clock.DutchCalendar;

/**
 * Tells one company what became of its vacancies: the mail is sent in the transaction that records it, so that none is lost.
 */
@ApplicationScoped
class TellOneCompany {

    private static final String BY = "status mail";
    /** A mail lists no more than a reader takes in. */
    private static final int AT_ONCE = 20;
    /** Older news is no news: after an outage of the mail server, or when mail is enabled later. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final UntoldVacancies untold;
    private final TrainingCompanies companies;
    private final LinkVacancy linkVacancy;
    private final StatusMail mail;
    private final ConfirmationPolicies policies;
    private final Clock clock;

    TellOneCompany(UntoldVacancies untold, TrainingCompanies companies, LinkVacancy linkVacancy, StatusMail mail,
            ConfirmationPolicies policies, Clock clock) {
        this.untold = untold;
        this.companies = companies;
        this.linkVacancy = linkVacancy;
        this.mail = mail;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * @return whether there was something to tell; the company may have no mail address
     * @throws MailNotSent when the mail was not sent and nothing was recorded
     */
    @Transactional
    public boolean tell() {
        List<Vacancy> vacancies = untold.next(clock.instant().minus(NEWS), AT_ONCE);
        if (vacancies.isEmpty()) {
            return false;
        }
        Optional<CompanyProfile> company = companies.find(vacancies.getFirst().leerbedrijfId()).map(TrainingCompany::profile);
        company.ifPresent(profile -> profile.studentDesk().ifPresent(address -> send(address, vacancies, profile)));
        vacancies.forEach(Vacancy::told);
        return true;
    }

    private void send(String address, List<Vacancy> vacancies, CompanyProfile company) {
        int expiresAfter = policies.today().in(company.address().municipalityCode()).removeAfter();
        List<StatusMail.Told> told = vacancies.stream().map(vacancy -> new StatusMail.Told(vacancy.content().title(),
                vacancy.statusReason(), vacancy.status() == VacancyStatus.HIDDEN ? secret(vacancy, expiresAfter) : null))
                .toList();
        try {
            mail.send(address, told);
        } catch (RuntimeException e) {
            throw new MailNotSent(vacancies, e);
        }
    }

    /** The link is valid until the vacancy expires. */
    private String secret(Vacancy vacancy, int expiresAfter) {
        Instant expires = vacancy.confirmedOn().plusDays(expiresAfter).atStartOfDay(DutchCalendar.ZONE).toInstant();
        return linkVacancy.make(vacancy, BY, expires).secret();
    }
}
