package nl.stagepact.placement.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.domain.vacancy.SeenVacancy;
import nl.stagepact.placement.domain.vacancy.Vacancy;
import nl.stagepact.placement.domain.vacancy.VacancyQuery;
import nl.stagepact.placement.domain.vacancy.VacancyRejected;
import nl.stagepact.placement.persistence.Vacancies;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;

/** Vacancies that everyone may see, and one's own. */
@ApplicationScoped
public class ReadVacancies {

    private final Vacancies vacancies;

    ReadVacancies(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    /** @throws VacancyRejected.NotFound when it is not seen, or not any more */
    public SeenVacancy seen(UUID id) {
        return vacancies.seen(id).orElseThrow(VacancyRejected.NotFound::new);
    }

    /** Newest first, before that one. */
    public Page<SeenVacancy> page(VacancyQuery query, NewestFirst before, int size) {
        return vacancies.page(query, before, size);
    }

    /** In whatever state, for whoever may offer it. */
    public Vacancy own(UUID id, VacancyRights rights) {
        return vacancies.find(id).filter(rights::mayChange)
                .orElseThrow(VacancyRejected.NotFound::new);
    }
}
