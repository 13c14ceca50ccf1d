package nl.stagepact.placement.placement.api;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.placement.domain.InterruptionReason;
import nl.stagepact.placement.placement.domain.PlacementOutcome;
import nl.stagepact.placement.placement.domain.RefusalReason;
import nl.stagepact.placement.placement.domain.Signer;

/** Bodies of steps of a placement. */
public final class StepBodies {

    private StepBodies() {
    }

    /** A refusal of a proposal. */
    @Schema(name = "RefusalBody")
    public record RefusalBody(
            @Schema(description = "A school records what the student or the guardian refuses") @NotNull Signer by,
            @Schema(description = "A company gives a reason about the work: capacity_gone, no_supervisor, work_does_not_fit, "
                    + "period_does_not_fit, days_do_not_fit or certificate_required") @NotNull RefusalReason reason,
            @Schema(defaultValue = "false", description = "Whether that party refused elsewhere, such as by telephone; a school can "
                    + "so record any party") @Nullable Boolean elsewhere) {

        boolean toElsewhere() {
            return Boolean.TRUE.equals(elsewhere);
        }
    }

    /** A visit before the start. */
    @Schema(name = "VisitBody")
    public record VisitBody(@Schema(description = "Not in the future") @NotNull LocalDate visitedOn) {
    }

    /** An end before the last day. */
    @Schema(name = "InterruptionBody")
    public record InterruptionBody(
            @Schema(description = "Last day at the company, not in the future; absent when the placement has not "
                    + "begun") @Nullable LocalDate lastDay,
            @NotNull InterruptionReason reason) {
    }

    /** What a placement led to. */
    @Schema(name = "OutcomeBody")
    public record OutcomeBody(
            @Schema(description = "Empty when it led to none of these") @NotNull @Size(max = 4) List<PlacementOutcome> outcomes) {
    }
}
