package nl.stagepact.placement.referral.api;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.referral.domain.ReferralState;
import nl.stagepact.placement.wire.Formats.LeerbedrijfCode;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.body.Text;

/** Request to take a step. */
@Schema(name = "ReferralStepBody")
public record ReferralStepBody(
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
}
