package nl.stagepact.placement.vacancy.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.vacancy.domain.PublishedVacancy;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.placement.vacancy.persistence.Vacancies;

/** Reads published vacancies, and the caller's own in any state. */
@ApplicationScoped
public class ReadVacancies {

    private final Vacancies vacancies;

    ReadVacancies(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    /** @throws VacancyRejected.NotFound when it is not published */
    public PublishedVacancy published(UUID id) {
        return vacancies.published(id).orElseThrow(VacancyRejected.NotFound::new);
    }

    /**
     * For a page that search engines may have indexed.
     *
     * @throws VacancyRejected.NotOffered when it is hidden, blocked, withdrawn or expired
     * @throws VacancyRejected.NotFound when there is none, or its form is still in doubt
     */
    public PublishedVacancy publishedOrGone(UUID id) {
        return vacancies.published(id).orElseThrow(() -> vacancies.find(id).map(Vacancy::status)
                .filter(VacancyStatus::isKnownToReaders)
                .<VacancyRejected> map(_ -> new VacancyRejected.NotOffered()).orElseGet(VacancyRejected.NotFound::new));
    }

    /** In any state, for those who may offer it. */
    public Vacancy own(UUID id, VacancyRights rights) {
        return vacancies.find(id).filter(rights::mayChange)
                .orElseThrow(VacancyRejected.NotFound::new);
    }
}
