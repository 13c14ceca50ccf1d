package nl.stagepact.placement.vacancy.usecase;

import java.util.UUID;

/** A vacancy was changed by those who offer it, which also confirms it. Fired in the same transaction. */
public record VacancyChanged(UUID id) {
}
