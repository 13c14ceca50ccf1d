package nl.stagepact.placement.vacancy.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.persistence.CompanyRegister;
import nl.stagepact.placement.vacancy.domain.CompensationRules;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.idempotency.IdempotencyKeys;
import nl.stagepact.servicekit.outbox.Outbox;

/** Publishes a vacancy by a company, or on its behalf. */
@ApplicationScoped
public class PublishVacancy {

    private final Vacancies vacancies;
    private final CompanyRegister register;
    private final CheckVacancy checkVacancy;
    private final AdviseCompany adviseCompany;
    private final IdempotencyKeys keys;
    private final Outbox outbox;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    PublishVacancy(Vacancies vacancies, CompanyRegister register, CheckVacancy checkVacancy, AdviseCompany adviseCompany,
            IdempotencyKeys keys, Outbox outbox, DutchCalendar calendar, Clock clock) {
        this.vacancies = vacancies;
        this.register = register;
        this.checkVacancy = checkVacancy;
        this.adviseCompany = adviseCompany;
        this.keys = keys;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param unequal compensation per level when it differs; otherwise empty
     * @param same an older vacancy of the company with the same content
     */
    public record Published(Vacancy vacancy, List<CompensationRules.Paid> unequal, Optional<UUID> same) {
    }

    /**
     * @param key idempotency key of the client; null when it sent none
     * @param fingerprint digest of the request
     * @throws VacancyRejected when the caller may not offer it, or it breaks rules
     */
    @Transactional
    public Published publish(LeerbedrijfId company, VacancyContent content, VacancyRights rights, String by,
            @Nullable String key, byte[] fingerprint) {
        if (!rights.mayOfferFor(company)) {
            throw new VacancyRejected.NotForThisCompany();
        }
        return keys.createOnce(by, key, fingerprint, () -> publish(company, content, by), made -> made.vacancy().id(), id -> {
            Vacancy made = vacancies.find(id).orElseThrow(VacancyRejected.NotFound::new);
            return adviseCompany.advised(made);
        });
    }

    private Published publish(LeerbedrijfId company, VacancyContent content, String by) {
        register.lockShared();
        checkVacancy.check(company, content);
        Vacancy vacancy = new Vacancy(ids.generate(), company, content, calendar.today(), clock.instant(), by);
        vacancies.insert(vacancy);
        Published published = adviseCompany.advised(vacancy);
        if (vacancy.isPublished()) {
            outbox.append(VacancyEvents.published(vacancy, published.unequal().isEmpty()));
        }
        return published;
    }
}
