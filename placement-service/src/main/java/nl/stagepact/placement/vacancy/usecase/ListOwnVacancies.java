package nl.stagepact.placement.vacancy.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.TrainingCompany;
import nl.stagepact.placement.company.persistence.TrainingCompanies;
import nl.stagepact.placement.vacancy.domain.KnownOffer;
import nl.stagepact.placement.vacancy.domain.OwnVacancy;
import nl.stagepact.placement.vacancy.domain.ProgrammeVerdict;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.vacancy.domain.VacancyRules;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.placement.vacancy.persistence.VacancySources;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;

/** Lists a company's vacancies in any state, with what the company can do about each. */
@ApplicationScoped
public class ListOwnVacancies {

    private final Vacancies vacancies;
    private final VacancySources sources;
    private final TrainingCompanies companies;
    private final DutchCalendar calendar;

    ListOwnVacancies(Vacancies vacancies, VacancySources sources, TrainingCompanies companies, DutchCalendar calendar) {
        this.vacancies = vacancies;
        this.sources = sources;
        this.companies = companies;
        this.calendar = calendar;
    }

    /**
     * Latest first.
     *
     * @throws VacancyRejected.NotFound when the company does not exist, or is not the caller's
     */
    public Page<OwnVacancy> page(LeerbedrijfId id, Collection<VacancyStatus> statuses, NewestFirst before, int size,
            VacancyRights rights) {
        Optional<TrainingCompany> company = rights.mayList(id) ? companies.find(id) : Optional.empty();
        if (company.isEmpty()) {
            throw new VacancyRejected.NotFound();
        }
        LocalDate today = calendar.today();
        Page<Vacancy> page = vacancies.page(id, statuses, before, size);
        Map<UUID, List<KnownOffer>> offers = sources.ofVacancies(page.items().stream().map(Vacancy::id).toList()).stream()
                .collect(Collectors.groupingBy(KnownOffer::vacancyId));
        return new Page<>(page.items().stream().map(each -> new OwnVacancy(each, offers.getOrDefault(each.id(), List.of()),
                notRecognised(each, company, today))).toList(), page.next());
    }

    private static List<ProgrammeVerdict> notRecognised(Vacancy vacancy, Optional<TrainingCompany> company, LocalDate today) {
        return vacancy.status() == VacancyStatus.BLOCKED ? VacancyRules.notRecognised(vacancy.content(), company, today)
                : List.of();
    }
}
