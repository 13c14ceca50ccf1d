package nl.stagepact.shortage.round.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class RoundTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");
    private static final RoundPolicy POLICY = new RoundPolicy(14, new Tolerance(2, 10), 0);

    private final Round round = new Round(UUID.randomUUID(), "amersfoort", 1, DAY, POLICY, NOW, "schedule", NOW, DAY, List.of(),
            null, null, null, 1);

    @Test
    void isClosedByBothSignaturesAndThenNothingChanges() {
        Round once = round.signedOff(new SignOff(Party.SBB, NOW, "sbb"), 0);
        assertThat(once.isSignedOff()).isFalse();
        assertThatThrownBy(() -> once.signedOff(new SignOff(Party.SBB, NOW, "sbb"), 0))
                .isInstanceOf(RoundRejected.SignedAlready.class);
        Round closed = once.signedOff(new SignOff(Party.SCHOOL, NOW, "school"), 0);
        assertThat(closed.signedOffAt()).isEqualTo(NOW);
        assertThatThrownBy(closed::changed).isInstanceOf(RoundRejected.SignedOff.class);
        assertThatThrownBy(() -> closed.takenIn(NOW, DAY)).isInstanceOf(RoundRejected.SignedOff.class);
        assertThatThrownBy(() -> closed.signedOffAlone(new SignOff(Party.SBB, NOW, "sbb"), "why"))
                .isInstanceOf(RoundRejected.SignedOff.class);
    }

    @Test
    void isNotSignedWhileACellIsNotAgreedUnlessAloneWithAReason() {
        SignOff sbb = new SignOff(Party.SBB, NOW, "sbb");
        assertThatThrownBy(() -> round.signedOff(sbb, 1)).isInstanceOf(RoundRejected.NotAgreed.class);
        Round alone = round.signedOffAlone(sbb, "No school answered");
        assertThat(alone.isSignedOff()).isTrue();
        assertThat(alone.oneSided()).isEqualTo(Party.SBB);
    }

    @Test
    void aChangeTakesSignaturesAway() {
        assertThat(round.signedOff(new SignOff(Party.SBB, NOW, "sbb"), 0).changed().signOffs()).isEmpty();
    }

    @Test
    void theNextIsDueWhenTheCadenceHasPassed() {
        assertThat(POLICY.isDue(Optional.empty(), DAY)).isTrue();
        assertThat(POLICY.isDue(Optional.of(DAY), DAY.plusDays(13))).isFalse();
        assertThat(POLICY.isDue(Optional.of(DAY), DAY.plusDays(14))).isTrue();
    }

    @Test
    void aDeliveryIsFreshForOneCadence() {
        assertThat(RoundSchool.status(DAY.minusDays(13), DAY, 14)).isEqualTo(RoundSchool.Status.FRESH);
        assertThat(RoundSchool.status(DAY.minusDays(14), DAY, 14)).isEqualTo(RoundSchool.Status.STALE);
        assertThat(RoundSchool.status(null, DAY, 14)).isEqualTo(RoundSchool.Status.MISSING);
    }
}
