package nl.stagepact.testkit.right.feed.persistence;

import java.util.List;
import java.util.UUID;

import nl.stagepact.testkit.right.vacancy.domain.Vacancy;
import nl.stagepact.testkit.right.vacancy.persistence.Vacancies;

public class Feeds {

    private final Vacancies vacancies;

    public Feeds(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    public List<Vacancy> vacancies(UUID id) {
        return List.of(vacancies.require(id));
    }
}
