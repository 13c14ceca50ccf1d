package nl.stagepact.testkit.right.vacancy.persistence;

import java.util.UUID;

import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.testkit.right.vacancy.domain.Vacancy;

public class Vacancies implements PanacheRepositoryBase<Vacancy, UUID> {

    public Vacancy require(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }
}
