package nl.stagepact.testkit.wrong.vacancy.usecase;

import jakarta.persistence.Entity;

/** Rule 3: a table outside domain and persistence. */
@Entity
public class MappedUseCase {
}
