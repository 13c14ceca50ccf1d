package nl.stagepact.placement.referral.api;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.referral.domain.LeadTimes;
import nl.stagepact.placement.referral.domain.Referral;
import nl.stagepact.placement.referral.domain.ReferralState;
import nl.stagepact.placement.referral.domain.ReferralStep;

/** An employer that was referred to SBB. */
@Schema(name = "Referral")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(required = true, examples = "amersfoort") String pact,
        @Schema(required = true) ReferralBody.EmployerBody employer,
        @Schema(required = true) ReferralState state,
        @Schema(description = "The training company that the employer became; absent before the "
                + "recognition", examples = "900000001") @Nullable String leerbedrijfId,
        @Schema(required = true) Instant referredAt,
        @Schema(required = true, description = "Steps taken, in order") List<StepView> steps,
        @Schema(description = "Whole days from the referral to the recognition; absent before it") @Nullable Long leadTimeDays) {

    static ReferralView of(Referral referral) {
        return new ReferralView(referral.id().toString(), referral.pactCode(),
                ReferralBody.EmployerBody.of(referral.employer()),
                referral.state(),
                referral.leerbedrijfId() == null ? null : referral.leerbedrijfId().code(), referral.referredAt(),
                referral.steps().stream().map(StepView::of).toList(), referral.leadTimeInDays().orElse(null));
    }

    @Schema(name = "ReferralStep")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            @Schema(required = true) ReferralStepBody.Step state,
            @Nullable String comment,
            @Schema(required = true) Instant takenAt) {

        static StepView of(ReferralStep step) {
            return new StepView(ReferralStepBody.Step.valueOf(step.state().name()), step.comment(), step.takenAt());
        }
    }

    /** A page of referrals. */
    @Schema(name = "ReferralPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "Latest first") List<ReferralView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }

    /** Lead times of referrals. */
    @Schema(name = "ReferralLeadTimes")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LeadTimesView(
            @Schema(required = true) int referred,
            @Schema(required = true, description = "Of these, still open") int open,
            @Schema(required = true, description = "Of these, recognised") int recognised,
            @Schema(description = "Median of whole days from referral to recognition; absent while there is "
                    + "none") @Nullable Integer medianDays,
            @Schema(description = "Longest of these") @Nullable Integer longestDays) {

        static LeadTimesView of(LeadTimes times) {
            return new LeadTimesView(times.referred(), times.open(), times.recognised(), times.medianDays(),
                    times.longestDays());
        }
    }
}
