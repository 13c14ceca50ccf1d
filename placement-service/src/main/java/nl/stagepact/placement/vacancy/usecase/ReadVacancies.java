package nl.stagepact.placement.vacancy.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.vacancy.domain.SeenVacancy;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.placement.vacancy.persistence.Vacancies;

/** A vacancy that everyone may see, and one's own. */
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

    /**
     * For a page that search engines know.
     *
     * @throws VacancyRejected.Ended when it was seen, and is not any more or not now
     * @throws VacancyRejected.NotFound when it never was
     */
    public SeenVacancy seenOrGone(UUID id) {
        return vacancies.seen(id).orElseThrow(() -> vacancies.find(id).map(Vacancy::status)
                .filter(status -> status != VacancyStatus.ESCALATED && status != VacancyStatus.PUBLISHED)
                .<VacancyRejected> map(_ -> new VacancyRejected.Ended()).orElseGet(VacancyRejected.NotFound::new));
    }

    /** In whatever state, for whoever may offer it. */
    public Vacancy own(UUID id, VacancyRights rights) {
        return vacancies.find(id).filter(rights::mayChange)
                .orElseThrow(VacancyRejected.NotFound::new);
    }
}
