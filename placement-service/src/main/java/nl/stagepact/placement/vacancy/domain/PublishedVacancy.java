package nl.stagepact.placement.vacancy.domain;

/**
 * A published vacancy with the public data of its company.
 *
 * @param companyName trade name
 * @param postcode of the company
 * @param city of the company
 */
public record PublishedVacancy(Vacancy vacancy, String companyName, String postcode, String city) {
}
