package nl.stagepact.shortage.figure.api;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.figure.domain.Coverage;
import nl.stagepact.shortage.register.domain.Dated;
import nl.stagepact.shortage.register.domain.Institution;

/** Schools included in a figure. */
@Schema(name = "Coverage")
public record CoverageView(
        @Schema(required = true, description = "Schools (or SBB) whose latest delivery is included") List<DeliveredView> delivered,
        @Schema(required = true, description = "Schools of these pacts without an included delivery") List<SchoolView> notDelivered) {

    public static CoverageView of(Coverage coverage, LocalDate asOf, Dated<Institution> institutions) {
        return new CoverageView(
                coverage.delivered().stream()
                        .map(each -> DeliveredView.of(each, asOf,
                                institutions.nearest(asOf, each.source()).orElse(null)))
                        .toList(),
                coverage.notDelivered().stream().map(school -> new SchoolView(school.code(), school.name(), school.demo()))
                        .toList());
    }

    /** A school that delivered. */
    @Schema(name = "CoverageDelivered")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeliveredView(
            @Schema(description = "Absent for SBB", examples = "99DA") @Nullable String institutionCode,
            @Schema(description = "Absent for a school that is not in the register") @Nullable String name,
            @Schema(description = "True for a demo code, which no official register issued; absent when the name is "
                    + "absent") @Nullable Boolean demo,
            @Schema(required = true) LocalDate referenceDate,
            @Schema(required = true) int version,
            @Schema(required = true, description = "Days between its reference date and the requested date") long ageInDays) {

        private static DeliveredView of(Coverage.Delivered delivered, LocalDate asOf, @Nullable Institution school) {
            return new DeliveredView(delivered.source().equals(Source.SBB.code()) ? null : delivered.source(),
                    school == null ? null : school.name(),
                    school == null ? null : school.demo(), delivered.referenceDate(), delivered.version(),
                    delivered.ageInDays(asOf));
        }
    }

    /** A school that did not. */
    @Schema(name = "CoverageSchool")
    public record SchoolView(
            @Schema(required = true, examples = "99DB") String institutionCode,
            @Schema(required = true) String name,
            @Schema(required = true, description = "True for a demo code, which no official register issued") boolean demo) {
    }
}
