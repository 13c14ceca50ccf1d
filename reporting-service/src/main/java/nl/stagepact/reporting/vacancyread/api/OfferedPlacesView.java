package nl.stagepact.reporting.vacancyread.api;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.reporting.vacancyread.domain.OfferedPlaces;

/** Places offered in the area of a pact. */
@Schema(name = "OfferedPlaces")
record OfferedPlacesView(
        @Schema(required = true, examples = "amersfoort") String pact,
        @Schema(required = true, description = "As of this day") LocalDate day,
        @Schema(required = true, minimum = "0", description = "Offered now") long vacancies,
        @Schema(required = true, minimum = "0", description = "In all of them") long places,
        @Schema(required = true, minimum = "0", description = "Vacancies that somebody confirmed in the last 30 days") long confirmedLately,
        @Schema(required = true, minimum = "0", description = "That offer") long companies,
        @Schema(required = true, minimum = "0", description = "Of these, those that pay the same for every level on each "
                + "learning path") long companiesWithEqualCompensation,
        @Schema(required = true) List<PathView> perLearningPath) {

    static OfferedPlacesView of(String pact, LocalDate day, OfferedPlaces offered) {
        return new OfferedPlacesView(pact, day, offered.vacancies(), offered.places(), offered.confirmed(), offered.companies(),
                offered.equalCompanies(), offered.perLearningPath().stream()
                        .map(sum -> new PathView(sum.learningPath(), sum.vacancies(), sum.places())).toList());
    }

    /** Sums of one learning path. */
    @Schema(name = "OfferedPlacesPerPath")
    record PathView(
            @Schema(required = true, examples = "bol") String learningPath,
            @Schema(required = true, minimum = "0") long vacancies,
            @Schema(required = true, minimum = "0") long places) {
    }
}
