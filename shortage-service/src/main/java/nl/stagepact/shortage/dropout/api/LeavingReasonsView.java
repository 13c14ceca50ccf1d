package nl.stagepact.shortage.dropout.api;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.shortage.dropout.domain.LeavingReason;
import nl.stagepact.shortage.dropout.domain.LeavingReasons;

/** A school's table of reasons; the same in and out. */
@Schema(name = "LeavingReasons")
record LeavingReasonsView(
        @Schema(required = true, maxItems = 500, description = "Each code once") List<ReasonView> reasons) {

    static LeavingReasonsView of(LeavingReasons table) {
        return new LeavingReasonsView(table.reasons().stream().map(ReasonView::of).toList());
    }

    /** A reason. */
    @Schema(name = "LeavingReason")
    record ReasonView(
            @Schema(required = true, maxLength = 40, description = "Of the school", examples = "31") String code,
            @Schema(required = true, maxLength = 200, description = "Of the school", examples = "Geen stageplaats") String name,
            @Schema(required = true, minimum = "1", maximum = "9", description = "DUO's category of leaving: 1 personal, beyond the school; 2 personal, within its reach; 3 of the school; 4 of the choice of study or occupation; 5 labour market and surroundings; 6 with an agreed result; 7 unknown; 8 no dropout; 9 defaulter", examples = "5") int duoCategory,
            @Schema(required = true, description = "Whether it means that no internship was found") boolean lackOfPlace) {

        private static ReasonView of(LeavingReason reason) {
            return new ReasonView(reason.code(), reason.name(), reason.duoCategory(), reason.lackOfPlace());
        }
    }
}
