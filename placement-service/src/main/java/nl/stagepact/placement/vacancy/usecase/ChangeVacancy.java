package nl.stagepact.placement.vacancy.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.persistence.CompanyRegister;
import nl.stagepact.placement.vacancy.domain.KnownOffer;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.placement.vacancy.domain.VacancyFault;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.placement.vacancy.persistence.VacancySources;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.outbox.Outbox;

/** Replaces the content of a vacancy, under the rules for a new one. */
@ApplicationScoped
public class ChangeVacancy {

    private final Vacancies vacancies;
    private final VacancySources sources;
    private final CompanyRegister register;
    private final CheckVacancy checkVacancy;
    private final AdviseCompany adviseCompany;
    private final Event<VacancyChanged> changed;
    private final Outbox outbox;
    private final DutchCalendar calendar;
    private final Clock clock;

    ChangeVacancy(Vacancies vacancies, VacancySources sources, CompanyRegister register, CheckVacancy checkVacancy,
            AdviseCompany adviseCompany, Event<VacancyChanged> changed, Outbox outbox, DutchCalendar calendar, Clock clock) {
        this.vacancies = vacancies;
        this.sources = sources;
        this.register = register;
        this.checkVacancy = checkVacancy;
        this.adviseCompany = adviseCompany;
        this.changed = changed;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Without effect when the content is the same.
     *
     * @param company that offers it, which cannot change
     * @param expected accepts the version that the caller has read
     * @throws VacancyRejected when the caller may not change it, it can no longer change, or the content breaks rules
     */
    @Transactional
    public PublishVacancy.Published change(UUID id, LeerbedrijfId company, VacancyContent content, IntPredicate expected,
            VacancyRights rights) {
        register.lockShared();
        Vacancy vacancy = vacancies.findForUpdate(id).filter(rights::mayChange).orElseThrow(VacancyRejected.NotFound::new);
        if (!expected.test(vacancy.version())) {
            throw new VacancyRejected.ChangedMeanwhile();
        }
        vacancy.requireOpen();
        requireOwnContent(vacancy);
        if (!vacancy.leerbedrijfId().equals(company)) {
            throw new VacancyRejected.BreaksRules(
                    List.of(VacancyFault.of("of_another_company", "/leerbedrijfId", vacancy.leerbedrijfId().code())));
        }
        if (vacancy.content().isSameAs(content)) {
            return adviseCompany.advised(vacancy);
        }
        checkVacancy.check(company, content);
        return change(vacancy, content);
    }

    /** A source would overwrite the change with its next delivery. */
    private void requireOwnContent(Vacancy vacancy) {
        sources.ofVacancy(vacancy.id()).stream().filter(KnownOffer::determinesContent).findFirst().ifPresent(leading -> {
            throw new VacancyRejected.OfSource(leading.source());
        });
    }

    private PublishVacancy.Published change(Vacancy vacancy, VacancyContent content) {
        VacancyStatus before = vacancy.status();
        vacancy.change(content, calendar.today(), clock.instant());
        vacancies.writeChanges();
        changed.fire(new VacancyChanged(vacancy.id()));
        PublishVacancy.Published published = adviseCompany.advised(vacancy);
        if (vacancy.isPublished()) {
            outbox.append(VacancyEvents.published(vacancy, published.unequal().isEmpty()));
        }
        outbox.append(VacancyEvents.statusChanged(vacancy, before));
        return published;
    }
}
