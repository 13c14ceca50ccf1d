package nl.stagepact.placement.round.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.round.domain.InputLine;

/** A line of what a round decided about. */
@Schema(name = "MatchingInputLine")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputLineView(
        @Schema(required = true, description = "case or place", examples = "case") String kind,
        @Schema(required = true, description = "SHA-256 of the facts. All of them, sorted, each followed by a line feed, have the "
                + "inputHash of the round as SHA-256") String sha256,
        @Schema(description = "Facts as they were decided about, with | between; absent for a student of another "
                + "school") @Nullable String facts) {

    static InputLineView of(InputLine line) {
        return new InputLineView(line.kind(), line.sha256(), line.facts());
    }
}
