package nl.stagepact.testkit.wrong.vacancy.persistence;

import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.testkit.wrong.vacancy.domain.Vacancy;

/** Nothing wrong with it by itself. */
public class Vacancies implements PanacheRepositoryBase<Vacancy, UUID> {
}
