package nl.stagepact.shortage.round.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.shortage.round.domain.RoundPolicy;
import nl.stagepact.shortage.round.domain.Tolerance;

/** Policy of a pact for its rounds, in requests and answers. */
@Schema(name = "RoundPolicy")
public record RoundPolicyBody(
        @Schema(description = "Days between rounds", examples = "14") @NotNull @Min(1) @Max(366) Integer cadenceDays,
        @Schema(description = "Absolute tolerance: number of students by which two counts may differ and still "
                + "be equal", examples = "2") @NotNull @Min(0) @Max(99_999) Integer toleranceAbsolute,
        @Schema(description = "Relative tolerance: percentage of the larger count; a difference within either "
                + "tolerance is accepted", examples = "10") @NotNull @Min(0) @Max(100) Integer tolerancePercent) {

    static RoundPolicyBody of(RoundPolicy policy) {
        return new RoundPolicyBody(policy.cadenceDays(), policy.tolerance().absolute(), policy.tolerance().relativePercent());
    }

    Tolerance toTolerance() {
        return new Tolerance(toleranceAbsolute, tolerancePercent);
    }
}
