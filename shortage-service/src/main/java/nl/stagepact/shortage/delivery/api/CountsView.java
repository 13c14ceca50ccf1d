package nl.stagepact.shortage.delivery.api;

import java.util.Collection;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Totals;

/** Sums by measure. A measure without any known count is absent, not zero. */
@Schema(name = "Counts", description = "Sums of what is known, in students. A count that is absent is not known at all; that is not zero.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CountsView(
        @Schema(description = "All who need a place, placed or not", examples = "210") @Nullable Long studentsNeedingPlace,
        @Schema(description = "Those without a place at the moment it is wanted (\"tekort\")", examples = "80") @Nullable Long shortage,
        @Schema(description = "Those who will be without one, as the school expects") @Nullable Long expectedShortage,
        @Schema(description = "Those whose studies are delayed because of it (\"studievertraging\")") @Nullable Long delayed,
        @Schema(description = "Those who left without a diploma because of it (\"uitval\")") @Nullable Long droppedOut,
        @Schema(description = "Places on offer (\"aanbod\"), as SBB sees them") @Nullable Long supply,
        @Schema(description = "Those who would be without one if nobody did anything: a scenario, "
                + "never added to what was observed") @Nullable Long shortageWithoutMeasures) {

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
