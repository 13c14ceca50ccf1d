package nl.stagepact.testkit.wrong.matching.kernel;

import nl.stagepact.testkit.wrong.vacancy.domain.Vacancy;

/** Rule 9: knows the domain, which this kernel may not. */
public record DomainScore(Vacancy vacancy) {
}
