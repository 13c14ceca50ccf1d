package nl.stagepact.placement.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.domain.company.CompanyContact;
import nl.stagepact.placement.domain.company.LeerbedrijfId;
import nl.stagepact.placement.domain.company.TrainingCompany;
import nl.stagepact.placement.domain.vacancy.LocalConfirmationPolicies;
import nl.stagepact.placement.domain.vacancy.Vacancy;
import nl.stagepact.placement.outgoing.ConfirmationMail;
import nl.stagepact.placement.persistence.DueVacancies;
import nl.stagepact.placement.persistence.TrainingCompanies;
import nl.stagepact.servicekit.clock.DutchCalendar;

/**
 * Does so for one vacancy: the mail is sent in the transaction that remembers it, so that none is forgotten; rather twice than
 * never.
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

    /** @return whether there was one; its company may have no address to remind it at */
    @Transactional
    public boolean remind() {
        LocalConfirmationPolicies local = policies.today();
        Optional<DueVacancies.Due> next = due.nextToRemind(calendar.today(), local);
        next.ifPresent(each -> {
            Vacancy vacancy = each.vacancy();
            LocalDate hiddenFrom = vacancy.confirmedOn().plusDays(local.in(each.municipality()).hideAfter());
            addressOf(vacancy).ifPresent(address -> mail.send(address, vacancy.content().title(),
                    linkVacancy.make(vacancy, BY).secret(), hiddenFrom));
            due.reminded(vacancy);
        });
        return next.isPresent();
    }

    /** Of the desk that is nearest to students. */
    private Optional<String> addressOf(Vacancy vacancy) {
        return companies.find(new LeerbedrijfId(vacancy.leerbedrijfId())).map(TrainingCompany::profile)
                .flatMap(profile -> profile.contacts().stream().filter(contact -> contact.email() != null)
                        .min(Comparator.comparing(CompanyContact::role)))
                .map(CompanyContact::email);
    }
}
