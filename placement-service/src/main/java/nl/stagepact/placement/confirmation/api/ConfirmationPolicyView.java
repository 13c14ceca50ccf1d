package nl.stagepact.placement.confirmation.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.placement.confirmation.domain.ConfirmationPolicy;

/** How long vacancies are believed that nobody confirms. */
@Schema(name = "ConfirmationPolicy", description = "How long a vacancy is believed that nobody confirms, in days since somebody last did; each number is smaller than the next")
record ConfirmationPolicyView(
        @Schema(required = true, minimum = "1", maximum = "366", description = "Then its company is asked by mail", examples = "21") int remindAfterDays,
        @Schema(required = true, minimum = "1", maximum = "366", description = "Then it is hidden until it is confirmed", examples = "30") int hideAfterDays,
        @Schema(required = true, minimum = "1", maximum = "366", description = "Then it is over", examples = "90") int removeAfterDays) {

    static ConfirmationPolicyView of(ConfirmationPolicy policy) {
        return new ConfirmationPolicyView(policy.remindAfter(), policy.hideAfter(), policy.removeAfter());
    }
}
