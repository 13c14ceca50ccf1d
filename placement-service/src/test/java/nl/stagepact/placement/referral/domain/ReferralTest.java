package nl.stagepact.placement.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.stagepact.placement.company.domain.LeerbedrijfId;

class ReferralTest {

    private static final Instant BEGIN = Instant.parse("2026-01-05T09:00:00Z");

    @Example
    void leadTimeRunsFromReferralToRecognition() {
        Referral referral = referred();
        assertThat(referral.leadTimeInDays()).isEmpty();
        referral.take(step(ReferralState.TAKEN_UP, 2), null);
        referral.take(step(ReferralState.RECOGNISED, 30), new LeerbedrijfId("900000001"));
        referral.take(step(ReferralState.VACANCY_PLACED, 40), null);
        assertThat(referral.leadTimeInDays()).contains(30L);
        assertThat(referral.leerbedrijfId()).isEqualTo(new LeerbedrijfId("900000001"));
        assertThat(referral.steps()).extracting(ReferralStep::state).containsExactly(ReferralState.TAKEN_UP,
                ReferralState.RECOGNISED, ReferralState.VACANCY_PLACED);
    }

    /** For any sequence of attempted steps. */
    @Property
    void noStepIsTakenTwiceOrAfterTheEnd(@ForAll List<ReferralState> attempted) {
        Referral referral = referred();
        for (ReferralState to : attempted) {
            ReferralState from = referral.state();
            List<ReferralStep> before = referral.steps();
            try {
                referral.take(step(to, 1), null);
                assertThat(referral.state()).isEqualTo(to);
                assertThat(from.isEnd()).isFalse();
            } catch (ReferralRejected.NoSuchStep rejected) {
                assertThat(referral.state()).isEqualTo(from);
                assertThat(referral.steps()).isEqualTo(before);
            }
        }
        assertThat(referral.steps()).extracting(ReferralStep::state).doesNotHaveDuplicates()
                .doesNotContain(ReferralState.REFERRED);
    }

    @Example
    void aRecognisedEmployerCannotBeDeclined() {
        Referral recognised = referred();
        recognised.take(step(ReferralState.RECOGNISED, 1), new LeerbedrijfId("900000001"));
        assertThatThrownBy(() -> recognised.take(step(ReferralState.DECLINED, 2), null))
                .isInstanceOf(ReferralRejected.NoSuchStep.class);
    }

    private static Referral referred() {
        return new Referral(new UUID(0, 1), "amersfoort", new Employer("De Korenaar", "90000001", "3811AA", List.of(), null),
                BEGIN, "demo-social-return-adviser");
    }

    private static ReferralStep step(ReferralState state, int days) {
        return new ReferralStep(state, null, BEGIN.plus(Duration.ofDays(days)), "demo-sbb");
    }
}
