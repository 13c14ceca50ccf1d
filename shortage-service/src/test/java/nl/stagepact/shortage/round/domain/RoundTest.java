package nl.stagepact.shortage.round.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class RoundTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");
    private static final RoundPolicy POLICY = new RoundPolicy(14, new Tolerance(2, 10), 0);

    private static final SignOff SBB = new SignOff(Party.SBB, NOW, "sbb");

    private final Round round = new Round(UUID.randomUUID(), "amersfoort", 1, DAY, POLICY, NOW, "schedule", DAY);

    @Test
    void isImmutableOnceBothPartiesSigned() {
        round.signOff(SBB, 0);
        assertThat(round.isSignedOff()).isFalse();
        assertThatThrownBy(() -> round.signOff(SBB, 0)).isInstanceOf(RoundRejected.SignedAlready.class);
        SignOff school = new SignOff(Party.SCHOOL, NOW, "school");
        round.signOff(school, 0);
        assertThat(round.signedOffAt()).isEqualTo(NOW);
        assertThatThrownBy(round::change).isInstanceOf(RoundRejected.SignedOff.class);
        assertThatThrownBy(() -> round.refresh(NOW, DAY)).isInstanceOf(RoundRejected.SignedOff.class);
        assertThatThrownBy(() -> round.signOffAlone(SBB, "why")).isInstanceOf(RoundRejected.SignedOff.class);
        assertThat(round.signOffs()).containsExactly(school, SBB);
    }

    @Test
    void openCellsPreventSigningExceptAloneWithAReason() {
        assertThatThrownBy(() -> round.signOff(SBB, 1)).isInstanceOf(RoundRejected.NotAgreed.class);
        assertThat(round.signOffs()).isEmpty();
        round.signOffAlone(SBB, "No school answered");
        assertThat(round.isSignedOff()).isTrue();
        assertThat(round.oneSided()).isEqualTo(Party.SBB);
    }

    @Test
    void changesRemoveSignatures() {
        round.signOff(SBB, 0);
        round.change();
        assertThat(round.signOffs()).isEmpty();
    }

    @Test
    void nextRoundIsDueAfterTheCadence() {
        assertThat(POLICY.isDue(Optional.empty(), DAY)).isTrue();
        assertThat(POLICY.isDue(Optional.of(DAY), DAY.plusDays(13))).isFalse();
        assertThat(POLICY.isDue(Optional.of(DAY), DAY.plusDays(14))).isTrue();
    }

    @Test
    void deliveryIsFreshForOneCadence() {
        assertThat(RoundSchool.status(DAY.minusDays(13), DAY, 14)).isEqualTo(RoundSchool.Status.FRESH);
        assertThat(RoundSchool.status(DAY.minusDays(14), DAY, 14)).isEqualTo(RoundSchool.Status.STALE);
        assertThat(RoundSchool.status(null, DAY, 14)).isEqualTo(RoundSchool.Status.MISSING);
    }
}
