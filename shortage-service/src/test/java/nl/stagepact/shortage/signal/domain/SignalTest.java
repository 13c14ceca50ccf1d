package nl.stagepact.shortage.signal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class SignalTest {

    private static final Instant LATER = Instant.EPOCH.plusSeconds(1);

    private final Signal signal = signal();

    @Test
    void isAssignedReassignedAndAnswered() {
        assertThat(signal.status()).isEqualTo(SignalStatus.RECEIVED);
        assertThat(signal.responsible()).isEqualTo(Responsible.SBB);
        signal.assign(Responsible.MUNICIPALITY, LATER, "test");
        assertThat(signal.status()).isEqualTo(SignalStatus.IN_PROGRESS);
        assertThat(signal.responsible()).isEqualTo(Responsible.MUNICIPALITY);
        signal.assign(Responsible.SBB, LATER, "test");
        assertThat(signal.responsible()).isEqualTo(Responsible.SBB);
        signal.answer("Three companies were found", 3, LATER, "test");
        assertThat(signal.status()).isEqualTo(SignalStatus.ANSWERED);
        assertThat(signal.answer()).isEqualTo("Three companies were found");
    }

    @Test
    void endedSignalIsImmutable() {
        Signal answered = signal();
        answered.answer("None", 0, LATER, "test");
        Signal withdrawn = signal();
        withdrawn.withdraw("99DA", LATER, "test");
        for (Signal ended : new Signal[] { answered, withdrawn }) {
            assertThatThrownBy(() -> ended.assign(Responsible.SBB, LATER, "test")).isInstanceOf(SignalRejected.Ended.class);
            assertThatThrownBy(() -> ended.answer("Again", 1, LATER, "test")).isInstanceOf(SignalRejected.Ended.class);
            assertThatThrownBy(() -> ended.withdraw("99DA", LATER, "test")).isInstanceOf(SignalRejected.Ended.class);
        }
    }

    @Test
    void onlyTheReporterCanWithdraw() {
        assertThatThrownBy(() -> signal.withdraw("99DB", LATER, "test")).isInstanceOf(SignalRejected.NotFound.class);
        assertThat(signal.status()).isEqualTo(SignalStatus.RECEIVED);
    }

    @Test
    void rejectsMoreFoundPlacesThanReported() {
        assertThatThrownBy(() -> signal.answer("More", 6, LATER, "test"))
                .isInstanceOf(SignalRejected.MoreSolvedThanReported.class);
        signal.answer("All", 5, LATER, "test");
        assertThat(signal.solvedPlaces()).isEqualTo(5);
    }

    @Test
    void rejectsChangesBasedOnAnotherVersion() {
        assertThatThrownBy(() -> signal.requireVersion(read -> read == 2)).isInstanceOf(SignalRejected.ChangedMeanwhile.class);
        signal.requireVersion(read -> read == 1);
    }

    private static Signal signal() {
        return new Signal(UUID.randomUUID(), "99DA", "mbo", new SignalReport("AM14", "2", null, "trade", 5, null, null, null),
                Instant.EPOCH, "test");
    }
}
