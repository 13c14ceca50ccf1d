package nl.stagepact.shortage.dropout.api;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.register.domain.LearningPath;

/** Body of a delivery, for the contract only: {@link DropoutLinesReader} reads it as a stream. */
@Schema(name = "DropoutBody", description = "All counts of one month: they replace those of the previous version. No field "
        + "can hold personal data")
record DropoutBody(
        @Schema(required = true, minItems = 1, maxItems = 5000) List<LineBody> lines,
        @Schema(readOnly = true, description = "When these lines were withdrawn, UTC; absent otherwise, and ignored in a "
                + "delivery") @Nullable Instant withdrawnAt) {

    /** A line, for the contract only. */
    @Schema(name = "DropoutLineBody", description = "Programme, learning path, region and reason make a "
            + "line unique. A count that is absent was not delivered; null means unknown; zero is a number")
    record LineBody(
            @Schema(required = true, description = "Crebo or RIO code", examples = "25604") String programmeCode,
            @Schema(required = true) LearningPath learningPath,
            @Schema(required = true, pattern = "^AM[0-9]{2}$", examples = "AM13") String regionCode,
            @Schema(maxLength = 40, description = "A code of the school's own table; required with "
                    + "droppedOut", examples = "31") @Nullable String reasonCode,
            @Schema(minimum = "0", maximum = "99999", nullable = true) @Nullable Integer atRisk,
            @Schema(minimum = "0", maximum = "99999", nullable = true) @Nullable Integer delayed,
            @Schema(minimum = "0", maximum = "99999", nullable = true) @Nullable Integer droppedOut) {
    }
}
