package nl.stagepact.shortage.delivery.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.delivery.domain.Cause;
import nl.stagepact.shortage.register.domain.LearningPath;
import nl.stagepact.shortage.register.domain.Level;

/**
 * Body of a delivery, for the contract only: {@link DeliveryJsonReader} reads it as a stream, so that 20,000 lines are never in
 * memory as a tree and null (unknown) is distinguished from absent (not delivered).
 */
@Schema(name = "DeliveryBody", description = "A complete snapshot: it replaces all lines of the previous version")
record DeliveryBody(
        @Schema(description = "1 to 20,000 lines", required = true, minItems = 1, maxItems = 20_000) List<LineBody> lines,
        @Schema(readOnly = true, description = "When these lines were withdrawn, UTC; absent otherwise, and ignored in a "
                + "delivery") @Nullable Instant withdrawnAt) {

    @Schema(name = "DeliveryLineBody", description = """
            Programme, level, learning path, region and month make a line unique. A count that is absent was not delivered; \
            null means unknown; zero is a number.""")
    record LineBody(
            @Schema(required = true, pattern = "^([0-9]{5}|[0-9]{3,4}O[0-9]{3,4})$", description = "Crebo or RIO "
                    + "code", examples = "25604") String programmeCode,
            @Schema(required = true, description = "Level of the programme (\"niveau\")", examples = "4") Level level,
            @Schema(required = true, description = "\"Leerweg\"", examples = "bol") LearningPath learningPath,
            @Schema(required = true, pattern = "^AM[0-9]{2}$", description = "Labour-market "
                    + "region where the place is wanted", examples = "AM14") String regionCode,
            @Schema(required = true, pattern = "^[0-9]{4}-[0-9]{2}$", description = "Month in which the place is wanted, "
                    + "from 24 months before to 36 after the reference date", examples = "2026-02") String monthWanted,
            @Schema(minimum = "0", maximum = "99999", nullable = true, description = "All students who need a place, whether or not they "
                    + "have one; at least the "
                    + "shortage", examples = "210") @Nullable Integer studentsNeedingPlace,
            @Schema(required = true, minimum = "0", maximum = "99999", nullable = true, description = "Students without a place at the "
                    + "moment it is wanted; null when unknown", examples = "80") @Nullable Integer shortage,
            @Schema(minimum = "0", maximum = "99999", nullable = true, description = "Students whom the school expects to be without a "
                    + "place") @Nullable Integer expectedShortage,
            @Schema(minimum = "0", maximum = "99999", nullable = true, description = "Students whose studies are delayed by a shortage; "
                    + "schools only") @Nullable Integer delayed,
            @Schema(minimum = "0", maximum = "99999", nullable = true, description = "Students who left without a diploma because of a "
                    + "shortage; schools only") @Nullable Integer droppedOut,
            @Schema(minimum = "0", maximum = "99999", nullable = true, description = "Places on offer (\"aanbod\"); SBB "
                    + "only") @Nullable Integer supply,
            @Schema(minimum = "0", maximum = "99999", nullable = true, description = "Students who would be without a place if no "
                    + "measures were taken: a scenario, "
                    + "kept apart from observed and expected counts") @Nullable Integer shortageWithoutMeasures,
            @Schema(nullable = true, description = "Part of the shortage per cause; the sum is at most the shortage. Codes: "
                    + "supervision_capacity, physical_space, closure, online_supervision, "
                    + "specific_support, content_mismatch, period_mismatch, no_recognised_company, "
                    + "student_finds_none, qualifying_in_doubt, travel_distance, unknown") @Nullable Map<Cause, Integer> causes) {
    }
}
