package nl.stagepact.reporting.vacancyread.api;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.reporting.vacancyread.domain.OfferedPlaces;

/** Places offered in the area of a pact. */
@Schema(name = "OfferedPlaces")
record OfferedPlacesView(
        @Schema(required = true, examples = "amersfoort") String pact,
        @Schema(required = true, description = "Reference date") LocalDate day,
        @Schema(required = true, minimum = "0", description = "Vacancies offered now") long vacancies,
        @Schema(required = true, minimum = "0", description = "Places in all vacancies") long places,
        @Schema(required = true, minimum = "0", description = "Vacancies confirmed in the last 30 days") long confirmedLately,
        @Schema(required = true, minimum = "0", description = "Companies with vacancies") long companies,
        @Schema(required = true, minimum = "0", description = "Of these, companies that pay the same for every level of each "
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
