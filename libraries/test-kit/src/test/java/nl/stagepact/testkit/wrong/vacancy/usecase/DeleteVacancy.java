package nl.stagepact.testkit.wrong.vacancy.usecase;

import java.util.UUID;
import java.util.function.Consumer;

import nl.stagepact.testkit.wrong.vacancy.persistence.Vacancies;

/** Rule 3: the same by reference. */
public record DeleteVacancy(Vacancies vacancies) {

    public Consumer<UUID> delete() {
        return vacancies::deleteById;
    }
}
