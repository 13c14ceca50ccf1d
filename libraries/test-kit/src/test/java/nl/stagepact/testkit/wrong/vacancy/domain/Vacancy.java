package nl.stagepact.testkit.wrong.vacancy.domain;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Nothing wrong with it by itself. */
@Entity
public class Vacancy {

    @Id
    private UUID id = new UUID(0, 0);

    public UUID id() {
        return id;
    }
}
