package nl.stagepact.testkit.wrong.vacancy.usecase;

import java.util.UUID;

import nl.stagepact.testkit.wrong.vacancy.domain.Vacancy;
import nl.stagepact.testkit.wrong.vacancy.persistence.Vacancies;

/** Rule 3: a method that our repository inherits. */
public record FindVacancy(Vacancies vacancies) {

    public Vacancy find(UUID id) {
        return vacancies.findById(id);
    }
}
