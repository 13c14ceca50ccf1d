package nl.stagepact.placement.referral.api;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.referral.domain.Employer;
import nl.stagepact.placement.referral.domain.LeadTimes;
import nl.stagepact.placement.referral.domain.Referral;
import nl.stagepact.placement.referral.domain.ReferralState;
import nl.stagepact.placement.referral.domain.ReferralStep;
import nl.stagepact.placement.wire.Formats.KvkNumber;
import nl.stagepact.placement.wire.Formats.LeerbedrijfCode;
import nl.stagepact.placement.wire.Formats.PactCode;
import nl.stagepact.placement.wire.Formats.Postcode;
import nl.stagepact.placement.wire.Formats.ProgrammeCode;
import nl.stagepact.placement.wire.Forms;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.body.Text;

/** An employer that was referred to SBB. */
@Schema(name = "Referral")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(required = true, examples = "amersfoort") String pact,
        @Schema(required = true) EmployerView employer,
        @Schema(required = true, enumeration = {
                "referred", "taken_up", "recognised", "vacancy_placed", "declined",
                "withdrawn" }) String state,
        @Schema(description = "The training company that the employer became; absent before the "
                + "recognition", examples = "900000001") @Nullable String leerbedrijfId,
        @Schema(required = true) Instant referredAt,
        @Schema(required = true, description = "Steps taken, in order") List<StepView> steps,
        @Schema(description = "Whole days from the referral to the recognition; absent before it") @Nullable Long leadTimeDays){

    static ReferralView of(Referral referral) {
        return new ReferralView(referral.id().toString(), referral.pactCode(), EmployerView.of(referral.employer()),
                referral.state().code(), referral.leerbedrijfId(), referral.referredAt(),
                referral.steps().stream().map(StepView::of).toList(), referral.leadTimeInDays().orElse(null));
    }

    @Schema(name = "ReferredEmployer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EmployerView(
            @Schema(examples = "Bakkerij De Korenaar B.V.") @NotNull @Text(max = 200) String name,
            @Schema(examples = "90000001") @NotNull @KvkNumber String kvkNumber,
            @Schema(examples = "3811AA") @NotNull @Postcode String postcode,
            @Schema(description = "Programmes for which it wants students; absent while "
                    + "unknown", examples = "[\"25180\"]") @Nullable @Size(max = 20) List<@ProgrammeCode String> programmeCodes,
            @Schema(description = "Free text, without personal data") @Nullable @Text(max = 2000) String explanation) {

        Employer toEmployer() {
            return new Employer(name, kvkNumber, Forms.postcode(postcode).orElseThrow(),
                    programmeCodes == null ? List.of() : programmeCodes.stream().distinct().toList(), explanation);
        }

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

    /** Request to refer an employer. */
    @Schema(name = "ReferralBody")
    public record Body(
            @Schema(description = "A pact of which the caller is a partner", examples = "amersfoort") @NotNull @PactCode String pact,
            @NotNull EmployerView employer) {
    }

    /** Request to take a step. */
    @Schema(name = "ReferralStepBody")
    public record StepBody(
            @NotNull Step state,
            @Schema(description = "The training company that the employer became; required for recognised, and only then "
                    + "allowed", examples = "900000001") @Nullable @LeerbedrijfCode String leerbedrijfId,
            @Schema(description = "Free text, without personal data; required to decline") @Nullable @Text(max = 2000) String comment)
            implements
                CrossFieldRules {

        @Override
        public void check(Faults faults) {
            if (state == Step.DECLINED && comment == null) {
                faults.add("missing_field", "comment");
            }
            if (state == Step.RECOGNISED && leerbedrijfId == null) {
                faults.add("missing_field", "leerbedrijfId");
            } else if (state != null && state != Step.RECOGNISED && leerbedrijfId != null) {
                faults.add("only_when_recognised", "leerbedrijfId");
            }
        }

        @Nullable
        LeerbedrijfId toCompany() {
            return leerbedrijfId == null ? null : new LeerbedrijfId(leerbedrijfId);
        }
    }

    /** States that a step can lead to: all except the initial one. */
    enum Step {
        TAKEN_UP(ReferralState.TAKEN_UP),
        RECOGNISED(ReferralState.RECOGNISED),
        VACANCY_PLACED(ReferralState.VACANCY_PLACED),
        DECLINED(ReferralState.DECLINED),
        WITHDRAWN(ReferralState.WITHDRAWN);

        private final ReferralState state;

        Step(ReferralState state) {
            this.state = state;
        }

        ReferralState state() {
            return state;
        }

        public String code() {
            return state.code();
        }
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
