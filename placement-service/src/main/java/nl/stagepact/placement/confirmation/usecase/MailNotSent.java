package nl.stagepact.placement.confirmation.usecase;

import java.util.List;
import java.util.UUID;

import nl.stagepact.placement.vacancy.domain.Vacancy;

/** A mail about vacancies could not be sent; nothing was recorded. */
final class MailNotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<UUID> vacancies;

    MailNotSent(List<Vacancy> vacancies, RuntimeException cause) {
        super(cause);
        this.vacancies = vacancies.stream().map(Vacancy::id).toList();
    }

    List<UUID> vacancies() {
        return vacancies;
    }
}
