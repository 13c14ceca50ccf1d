package nl.stagepact.placement.vacancy.domain;

import java.time.Instant;

/**
 * A vacancy with what everyone may know of its company.
 *
 * @param contentSince when was last told what is offered
 * @param companyName as it trades
 * @param postcode of the company
 * @param city of the company
 */
public record SeenVacancy(Vacancy vacancy, Instant contentSince, String companyName, String postcode, String city) {

    public SeenVacancy {
        // The one is the database's clock, the other ours.
        contentSince = contentSince.isBefore(vacancy.publishedAt()) ? vacancy.publishedAt() : contentSince;
    }
}
