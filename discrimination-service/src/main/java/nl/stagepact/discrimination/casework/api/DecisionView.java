package nl.stagepact.discrimination.casework.api;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.casework.domain.Decision;
import nl.stagepact.discrimination.casework.domain.Outcome;
import nl.stagepact.discrimination.keys.domain.OpenedEntry;

/** What a desk decided. */
@Schema(name = "Decision")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionView(
        @Schema(required = true) Outcome outcome,
        @Schema(required = true, description = "To the reporter") String explanation,
        @Schema(description = "Delay of the studies that was established, in weeks; zero is a value, absent when nobody "
                + "looked") @Nullable Integer delayWeeks,
        @Schema(description = "Reference of SBB's decision about a recognition") @Nullable String recognitionReference,
        @Schema(required = true) LocalDate decidedOn) {

    public static DecisionView of(OpenedEntry<Decision> entry) {
        Decision decision = entry.content();
        return new DecisionView(decision.outcome(), decision.explanation(), decision.delayWeeks(),
                decision.recognitionReference(), entry.writtenOn());
    }
}
