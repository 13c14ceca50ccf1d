package nl.stagepact.placement.confirmation.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.placement.company.persistence.CompanyRegister;
import nl.stagepact.placement.confirmation.domain.ConfirmationLink;
import nl.stagepact.placement.confirmation.persistence.ConfirmationLinks;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.placement.vacancy.usecase.VacancyRights;
import nl.stagepact.placement.vacancy.usecase.WithdrawVacancy;

/** Links by which an employer confirms or withdraws a vacancy without login: created, shown, used once, revoked. */
@ApplicationScoped
public class LinkVacancy {

    /** More than the people who could be asked about one vacancy. */
    private static final int MAX_OPEN_LINKS = 10;

    private final Vacancies vacancies;
    private final ConfirmationLinks links;
    private final ConfirmationLinkSecrets secrets;
    private final CompanyRegister register;
    private final ConfirmVacancy confirmVacancy;
    private final WithdrawVacancy withdrawVacancy;
    private final ConfirmationSettings settings;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    LinkVacancy(Vacancies vacancies, ConfirmationLinks links, ConfirmationLinkSecrets secrets, CompanyRegister register,
            ConfirmVacancy confirmVacancy, WithdrawVacancy withdrawVacancy, ConfirmationSettings settings, Clock clock) {
        this.vacancies = vacancies;
        this.links = links;
        this.secrets = secrets;
        this.register = register;
        this.confirmVacancy = confirmVacancy;
        this.withdrawVacancy = withdrawVacancy;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param secret shown only here; @param expiresAt the link cannot be used from then on */
    public record Made(String secret, Instant expiresAt) {
    }

    /** What an employer is asked. @param title of the vacancy; @param expiresAt of the link */
    public record Asked(String title, Vacancy vacancy, Instant expiresAt) {
    }

    /** @throws VacancyRejected.TooManyLinks when the vacancy has {@value #MAX_OPEN_LINKS} links that can still be used */
    @Transactional
    public Made make(UUID vacancyId, VacancyRights rights, String by) {
        Vacancy vacancy = vacancies.findForUpdate(vacancyId).filter(rights::mayChange)
                .orElseThrow(VacancyRejected.NotFound::new);
        if (links.countOpen(vacancyId, clock.instant()) >= MAX_OPEN_LINKS) {
            throw new VacancyRejected.TooManyLinks(MAX_OPEN_LINKS);
        }
        return make(vacancy, by, clock.instant());
    }

    /** Part of a transaction. @param until the link does not expire earlier */
    public Made make(Vacancy vacancy, String by, Instant until) {
        vacancy.requireOpen();
        String secret = secrets.make();
        Instant now = clock.instant();
        Instant usual = now.plus(Duration.ofDays(settings.linkDays()));
        ConfirmationLink link = new ConfirmationLink(ids.generate(), vacancy.id(), secrets.hash(secret), now, by,
                usual.isAfter(until) ? usual : until);
        links.insert(link);
        return new Made(secret, link.expiresAt());
    }

    /** Revokes all unused links of the vacancy. */
    @Transactional
    public void revoke(UUID vacancyId, VacancyRights rights) {
        vacancies.find(vacancyId).filter(rights::mayChange).orElseThrow(VacancyRejected.NotFound::new);
        links.revoke(vacancyId, clock.instant());
    }

    /** Changes nothing: mail programs follow links before people do. */
    public Asked look(String secret) {
        ConfirmationLink link = links.find(secrets.hash(secret)).orElseThrow(VacancyRejected.NotFound::new);
        link.requireGood(clock.instant());
        Vacancy vacancy = vacancies.find(link.vacancyId()).orElseThrow(VacancyRejected.NotFound::new);
        vacancy.requireOpen();
        return new Asked(vacancy.content().title(), vacancy, link.expiresAt());
    }

    /** @param stillOffered false to withdraw */
    @Transactional
    public Vacancy use(String secret, boolean stillOffered) {
        register.lockShared();
        ConfirmationLink link = links.findForUpdate(secrets.hash(secret)).orElseThrow(VacancyRejected.NotFound::new);
        link.use(clock.instant());
        Vacancy vacancy = vacancies.findForUpdate(link.vacancyId()).orElseThrow(VacancyRejected.NotFound::new);
        return stillOffered ? confirmVacancy.confirm(vacancy) : withdrawVacancy.withdraw(vacancy);
    }
}
