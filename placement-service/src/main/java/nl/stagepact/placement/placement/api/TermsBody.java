package nl.stagepact.placement.placement.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.placement.domain.ContractData;
import nl.stagepact.placement.placement.domain.SupervisorRole;
import nl.stagepact.placement.wire.Formats.WorkProcess;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;

/** Contract data of an internship agreement ("praktijkovereenkomst"), or of an amendment of it. */
@Schema(name = "TermsBody")
public record TermsBody(
        @Schema(description = "First day on which an amendment holds, and required there; absent in the agreement, which holds "
                + "from its first day") @Nullable LocalDate effectiveOn,
        @NotNull LocalDate startsOn,
        @Schema(description = "Last day") @NotNull LocalDate endsOn,
        @NotNull @Min(1) @Max(40) Integer hoursPerWeek,
        @NotNull @Min(1) @Max(7) Integer daysPerWeek,
        @Schema(description = "Work processes that the student does there; what is done is held against "
                + "these", examples = "[\"B1-K1-W1\"]") @NotEmpty @Size(max = 40) List<@WorkProcess String> workProcesses,
        @Schema(description = "Who supervises, by role") @NotEmpty @Size(max = 3) List<SupervisorRole> supervisors,
        @Schema(description = "Whether the student is under 18, so that a guardian signs; required where the search case tells "
                + "no age") @Nullable Boolean minor)
        implements
            CrossFieldRules {

    /** Working Hours Act: at most 12 hours in a shift; of minors fewer. */
    private static final int MOST_HOURS_PER_DAY = 12;
    /** The longest programmes last four years. */
    private static final int MOST_YEARS = 4;

    @Override
    public void check(Faults faults) {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            faults.add("ends_before_it_begins", "endsOn", startsOn);
        }
        if (startsOn != null && endsOn != null && endsOn.isAfter(startsOn.plusYears(MOST_YEARS))) {
            faults.add("too_long", "endsOn", MOST_YEARS);
        }
        if (hoursPerWeek != null && daysPerWeek != null && hoursPerWeek > MOST_HOURS_PER_DAY * daysPerWeek) {
            faults.add("too_many_hours", "hoursPerWeek", hoursPerWeek, daysPerWeek, MOST_HOURS_PER_DAY);
        }
        if (effectiveOn != null && startsOn != null && endsOn != null
                && (effectiveOn.isBefore(startsOn) || effectiveOn.isAfter(endsOn))) {
            faults.add("outside_placement", "effectiveOn", startsOn, endsOn);
        }
    }

    ContractData toData() {
        return new ContractData(startsOn, endsOn, hoursPerWeek, daysPerWeek,
                workProcesses.stream().distinct().sorted().toList(),
                Set.copyOf(supervisors));
    }
}
