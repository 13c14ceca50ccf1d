package nl.stagepact.placement.watch.api;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.watch.domain.RunningPlacements;
import nl.stagepact.placement.wire.Formats.ProgrammeCode;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;

/** A company that a school watches. */
@Schema(name = "WatchedCompany")
public record WatchedCompanyBody(
        @Schema(description = "Placements of the school at the company, one item per programme and last "
                + "day") @Nullable @Size(max = 200) List<PlacementsBody> placements)
        implements
            CrossFieldRules {

    @Override
    public void check(Faults faults) {
        faults.duplicates("placements", placements,
                each -> each.programmeCode() == null || each.to() == null ? null : each.programmeCode() + ' ' + each.to(),
                (each, at) -> at.add("placements_twice", "to", each.to()));
    }

    List<RunningPlacements> toPlacements() {
        return placements == null ? List.of() : placements.stream().map(PlacementsBody::toPlacements).toList();
    }

    /** Students of a school at a company. */
    @Schema(name = "RunningPlacements", description = "Number of students of the school at the company; no personal data")
    record PlacementsBody(
            @Schema(examples = "25180") @NotNull @ProgrammeCode String programmeCode,
            @NotNull @Min(1) @Max(500) Integer students,
            @Schema(description = "Last day of their placements") @NotNull LocalDate to) {

        private RunningPlacements toPlacements() {
            return new RunningPlacements(programmeCode, students, to);
        }

        static List<PlacementsBody> of(List<RunningPlacements> placements) {
            return placements.stream().map(each -> new PlacementsBody(each.programmeCode(), each.students(), each.to()))
                    .toList();
        }
    }
}
