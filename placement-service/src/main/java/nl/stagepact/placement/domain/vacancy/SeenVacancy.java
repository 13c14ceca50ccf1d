package nl.stagepact.placement.domain.vacancy;

/**
 * A vacancy with what everyone may know of its company.
 *
 * @param companyName as it trades
 * @param postcode of the company
 * @param city of the company
 */
public record SeenVacancy(Vacancy vacancy, String companyName, String postcode, String city) {
}
