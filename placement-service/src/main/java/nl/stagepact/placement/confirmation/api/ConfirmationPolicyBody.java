package nl.stagepact.placement.confirmation.api;

import static nl.stagepact.placement.confirmation.domain.ConfirmationPolicy.MAX_DAYS;
import static nl.stagepact.placement.confirmation.domain.ConfirmationPolicy.MIN_DAYS;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.confirmation.domain.ConfirmationPolicy;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;

/** A confirmation policy. */
@Schema(name = "ConfirmationPolicy", description = "What happens to a vacancy that nobody confirms, in days since the last "
        + "confirmation; each value is smaller than the next")
public record ConfirmationPolicyBody(
        @Schema(description = "Company is reminded", examples = "21") @NotNull @Min(MIN_DAYS) @Max(MAX_DAYS) Integer remindAfterDays,
        @Schema(description = "Vacancy is hidden", examples = "30") @NotNull @Min(MIN_DAYS) @Max(MAX_DAYS) Integer hideAfterDays,
        @Schema(description = "Vacancy expires", examples = "90") @NotNull @Min(MIN_DAYS) @Max(MAX_DAYS) Integer removeAfterDays)
        implements
            CrossFieldRules {

    static ConfirmationPolicyBody of(ConfirmationPolicy policy) {
        return new ConfirmationPolicyBody(policy.remindAfter(), policy.hideAfter(), policy.removeAfter());
    }

    ConfirmationPolicy toPolicy() {
        return new ConfirmationPolicy(remindAfterDays, hideAfterDays, removeAfterDays);
    }

    @Override
    public void check(Faults faults) {
        ascending("remindAfterDays", remindAfterDays, "hideAfterDays", hideAfterDays, faults);
        ascending("hideAfterDays", hideAfterDays, "removeAfterDays", removeAfterDays, faults);
    }

    private static void ascending(String earlier, @Nullable Integer first, String later, @Nullable Integer second,
            Faults faults) {
        if (first != null && second != null && second <= first) {
            faults.add("not_after", later, earlier);
        }
    }
}
