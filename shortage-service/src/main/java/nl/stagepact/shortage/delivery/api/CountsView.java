package nl.stagepact.shortage.delivery.api;

import java.util.Collection;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Totals;

/** Sums by measure. A measure without any known count is absent, not zero. */
@Schema(name = "Counts", description = "Sums of the known counts, in students. An absent count is unknown, not zero.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CountsView(
        @Schema(description = "All students who need a place, whether or not they have "
                + "one", examples = "210") @Nullable Long studentsNeedingPlace,
        @Schema(description = "Students without a place at the moment it is wanted (\"tekort\")", examples = "80") @Nullable Long shortage,
        @Schema(description = "Students whom the school expects to be without a place") @Nullable Long expectedShortage,
        @Schema(description = "Students whose studies are delayed by a shortage (\"studievertraging\")") @Nullable Long delayed,
        @Schema(description = "Students who left without a diploma because of a shortage (\"uitval\")") @Nullable Long droppedOut,
        @Schema(description = "Places on offer (\"aanbod\"), as counted by SBB") @Nullable Long supply,
        @Schema(description = "Students who would be without a place if no measures were taken: a scenario, "
                + "never added to observed counts") @Nullable Long shortageWithoutMeasures) {

    public static CountsView of(Totals totals) {
        return new CountsView(totals.get(Measure.STUDENTS_NEEDING_PLACE).orElse(null),
                totals.get(Measure.SHORTAGE).orElse(null),
                totals.get(Measure.EXPECTED_SHORTAGE).orElse(null), totals.get(Measure.DELAYED).orElse(null),
                totals.get(Measure.DROPPED_OUT).orElse(null), totals.get(Measure.SUPPLY).orElse(null),
                totals.get(Measure.SHORTAGE_WITHOUT_MEASURES).orElse(null));
    }

    /** Names on the wire. */
    public static List<String> names(Collection<Measure> measures) {
        return measures.stream().map(Measure::field).toList();
    }
}
