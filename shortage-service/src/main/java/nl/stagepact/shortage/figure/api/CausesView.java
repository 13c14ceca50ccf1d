package nl.stagepact.shortage.figure.api;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.figure.domain.CauseSum;
import nl.stagepact.shortage.figure.domain.Dimension;

/** Causes of shortages. */
@Schema(name = "Causes")
record CausesView(
        @Schema(required = true) Source.Kind source,
        @Schema(required = true) LocalDate validAt,
        @Schema(required = true, description = "The earlier day") LocalDate comparedWith,
        @Schema(required = true, description = "Sorted by the grouping dimensions, then by cause. The part of the shortage "
                + "without a cause is not included") List<RowView> items) {

    /** A cause. */
    @Schema(name = "CauseRow")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowView(
            @Schema(examples = "AM14") @Nullable String region,
            @Schema(examples = "25604") @Nullable String programmeCode,
            @Schema(examples = "2") @Nullable String level,
            @Schema(required = true, examples = "supervision_capacity") String cause,
            @Schema(required = true, description = "Shortage with this cause") long shortage,
            @Schema(required = true, description = "Shortage with this cause on the earlier day") long before,
            @Schema(required = true, description = "Current value minus the earlier one") long change) {

        static RowView of(CauseSum sum) {
            return new RowView(sum.key().get(Dimension.REGION), sum.key().get(Dimension.PROGRAMME),
                    sum.key().get(Dimension.LEVEL), sum.cause(), sum.shortage(), sum.before(), sum.shortage() - sum.before());
        }
    }
}
