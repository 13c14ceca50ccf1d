package nl.stagepact.placement.referral.api;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.referral.domain.Employer;
import nl.stagepact.placement.referral.domain.LeadTimes;
import nl.stagepact.placement.referral.domain.Referral;
import nl.stagepact.placement.referral.domain.ReferralStep;

/** An employer who was referred to SBB. */
@Schema(name = "Referral")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(required = true, examples = "amersfoort") String pact,
        @Schema(required = true) EmployerView employer,
        @Schema(required = true, enumeration = {
                "referred", "taken_up", "recognised", "vacancy_placed", "declined",
                "withdrawn" }) String state,
        @Schema(description = "The training company that it became; absent before it is recognised", examples = "900000001") @Nullable String leerbedrijfId,
        @Schema(required = true) Instant referredAt,
        @Schema(required = true, description = "Taken since, in order") List<StepView> steps,
        @Schema(description = "Whole days from the referral to the recognition; absent before it") @Nullable Long leadTimeDays){

    static ReferralView of(Referral referral) {
        return new ReferralView(referral.id().toString(), referral.pactCode(), EmployerView.of(referral.employer()),
                referral.state().code(), referral.leerbedrijfId(), referral.referredAt(),
                referral.steps().stream().map(StepView::of).toList(), referral.leadTimeInDays().orElse(null));
    }

    @Schema(name = "ReferredEmployer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EmployerView(
            @Schema(required = true, maxLength = 200, examples = "Bakkerij De Korenaar B.V.") String name,
            @Schema(required = true, pattern = "^[0-9]{8}$", examples = "90000001") String kvkNumber,
            @Schema(required = true, pattern = "^[1-9][0-9]{3} ?[A-Za-z]{2}$", examples = "3811AA") String postcode,
            @Schema(maxItems = 20, description = "For which it wants students; absent while that is not known", examples = "[\"25180\"]") @Nullable List<String> programmeCodes,
            @Schema(maxLength = 2000, description = "In own words, of no person") @Nullable String explanation) {

        static EmployerView of(Employer employer) {
            return new EmployerView(employer.name(), employer.kvkNumber(), employer.postcode(),
                    employer.programmeCodes().isEmpty() ? null : employer.programmeCodes(), employer.explanation());
        }
    }

    @Schema(name = "ReferralStep")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            @Schema(required = true, enumeration = {
                    "taken_up", "recognised", "vacancy_placed", "declined",
                    "withdrawn" }) String state,
            @Nullable String comment,
            @Schema(required = true) Instant takenAt){

        static StepView of(ReferralStep step) {
            return new StepView(step.state().code(), step.comment(), step.takenAt());
        }
    }

    /** A page of referrals. */
    @Schema(name = "ReferralPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "Latest first") List<ReferralView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }

    /** Whom an adviser refers, as the contract shows it. */
    @Schema(name = "ReferralBody")
    record Body(
            @Schema(required = true, description = "Of which the caller is a partner", examples = "amersfoort") String pact,
            @Schema(required = true) EmployerView employer) {
    }

    /** A step, as the contract shows it. */
    @Schema(name = "ReferralStepBody")
    record StepBody(
            @Schema(required = true, enumeration = {
                    "taken_up", "recognised", "vacancy_placed", "declined",
                    "withdrawn" }) String state,
            @Schema(description = "Of the step to recognised, and then required: the training company that it became", examples = "900000001") @Nullable String leerbedrijfId,
            @Schema(maxLength = 2000, description = "In own words, of no person; required to decline") @Nullable String comment){
    }

    /** How long referrals take. */
    @Schema(name = "ReferralLeadTimes")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LeadTimesView(
            @Schema(required = true) int referred,
            @Schema(required = true, description = "Of these, not ended") int open,
            @Schema(required = true, description = "Of these, led to a recognition") int recognised,
            @Schema(description = "Whole days from referral to recognition; absent while there is none") @Nullable Integer medianDays,
            @Schema(description = "The same of the slowest") @Nullable Integer longestDays) {

        static LeadTimesView of(LeadTimes times) {
            return new LeadTimesView(times.referred(), times.open(), times.recognised(), times.medianDays(),
                    times.longestDays());
        }
    }
}
