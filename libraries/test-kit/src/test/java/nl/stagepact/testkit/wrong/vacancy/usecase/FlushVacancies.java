package nl.stagepact.testkit.wrong.vacancy.usecase;

import org.hibernate.Session;

/** Rule 3: Hibernate. */
public record FlushVacancies(Session session) {
}
