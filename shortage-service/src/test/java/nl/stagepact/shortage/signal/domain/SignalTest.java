package nl.stagepact.shortage.signal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class SignalTest {

    private final Signal signal = new Signal(UUID.randomUUID(), "99DA", "mbo",
            new SignalReport("AM14", "2", null, "trade", 5, null, null, null), SignalStatus.RECEIVED, Responsible.SBB, null,
            null,
            Instant.EPOCH, "test", 1);

    @Test
    void isTakenOnHandedOverAndAnswered() {
        Signal taken = signal.takenOnBy(Responsible.MUNICIPALITY);
        assertThat(taken.status()).isEqualTo(SignalStatus.IN_PROGRESS);
        assertThat(taken.takenOnBy(Responsible.SBB).responsible()).isEqualTo(Responsible.SBB);
        Signal answered = taken.answered("Three companies were found", 3);
        assertThat(answered.status()).isEqualTo(SignalStatus.ANSWERED);
        assertThat(answered.version()).isEqualTo(3);
    }

    @Test
    void anEndedSignalStaysAsItIs() {
        for (Signal ended : new Signal[] { signal.answered("None", 0), signal.withdrawn() }) {
            assertThatThrownBy(() -> ended.takenOnBy(Responsible.SBB)).isInstanceOf(SignalRejected.Ended.class);
            assertThatThrownBy(() -> ended.answered("Again", 1)).isInstanceOf(SignalRejected.Ended.class);
            assertThatThrownBy(ended::withdrawn).isInstanceOf(SignalRejected.Ended.class);
        }
    }

    @Test
    void noMorePlacesAreFoundThanWereReported() {
        assertThat(signal.answered("All", 5).solvedPlaces()).isEqualTo(5);
        assertThatThrownBy(() -> signal.answered("More", 6)).isInstanceOf(SignalRejected.MoreSolvedThanReported.class);
    }
}
