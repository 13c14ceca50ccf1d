package nl.stagepact.discrimination.casework.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.domain.Decision;
import nl.stagepact.discrimination.casework.domain.Outcome;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.body.Text;

/** Next step of a case. */
@Schema(name = "CaseStepBody")
public record CaseStepBody(
        @NotNull Step state,
        @Schema(description = "Message to the reporter; required to ask back") @Nullable @Text(max = 10_000) String message,
        @Schema(description = "What was decided; required for outcome, and only then allowed") @Nullable DecisionBody decision)
        implements
            CrossFieldRules {

    @Override
    public void check(Faults faults) {
        if (state == Step.ASKED_BACK && message == null) {
            faults.add("needed_to_ask_back", "message");
        }
        if (state == Step.OUTCOME && decision == null) {
            faults.add("needed_for_outcome", "decision");
        } else if (state != null && state != Step.OUTCOME && decision != null) {
            faults.add("only_with_outcome", "decision");
        }
        checkReference(faults);
    }

    private void checkReference(Faults faults) {
        if (decision != null && decision.recognitionReference() == null && (decision.outcome() == Outcome.RECOGNITION_SUSPENDED
                || decision.outcome() == Outcome.RECOGNITION_WITHDRAWN)) {
            faults.at("decision").add("needed_for_recognition", "recognitionReference");
        }
    }

    @Nullable
    Decision toDecision() {
        return decision == null ? null
                : new Decision(decision.outcome(), decision.explanation(), decision.delayWeeks(),
                        decision.recognitionReference());
    }

    /** What a desk decided, and tells the reporter. */
    @Schema(name = "DecisionBody")
    record DecisionBody(
            @NotNull Outcome outcome,
            @Schema(description = "To the reporter, with what was done and why") @NotNull @Text(max = 10_000) String explanation,
            @Schema(description = "Delay of the studies that was established, in weeks; zero is a value, absent when nobody "
                    + "looked") @Nullable @Min(0) @Max(520) Integer delayWeeks,
            @Schema(description = "Reference of SBB's decision about the recognition, which SBB takes in placement-service; required "
                    + "when it was suspended or withdrawn") @Nullable @Text(max = 100) String recognitionReference) {
    }

    /** Steps that a desk takes; a case is moved or withdrawn by its reporter. */
    enum Step {
        CONFIRMED(CaseState.CONFIRMED),
        IN_HAND(CaseState.IN_HAND),
        ASKED_BACK(CaseState.ASKED_BACK),
        OUTCOME(CaseState.OUTCOME),
        AFTERCARE(CaseState.AFTERCARE),
        CLOSED(CaseState.CLOSED),
        REOPENED(CaseState.REOPENED);

        private final CaseState state;

        Step(CaseState state) {
            this.state = state;
        }

        CaseState state() {
            return state;
        }

        public String code() {
            return state.code();
        }
    }
}
