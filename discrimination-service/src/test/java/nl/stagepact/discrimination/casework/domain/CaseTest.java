package nl.stagepact.discrimination.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.report.domain.Wish;

class CaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Recipient DESK = new Recipient("a".repeat(64));

    /** A way from the start to each state. */
    private static final Map<CaseState, List<CaseState>> WAYS = new EnumMap<>(Map.of(
            CaseState.RECEIVED, List.of(),
            CaseState.CONFIRMED, List.of(CaseState.CONFIRMED),
            CaseState.IN_HAND, List.of(CaseState.CONFIRMED, CaseState.IN_HAND),
            CaseState.ASKED_BACK, List.of(CaseState.CONFIRMED, CaseState.IN_HAND, CaseState.ASKED_BACK),
            CaseState.PASSED_ON, List.of(CaseState.PASSED_ON),
            CaseState.OUTCOME, List.of(CaseState.CONFIRMED, CaseState.OUTCOME),
            CaseState.AFTERCARE, List.of(CaseState.CONFIRMED, CaseState.OUTCOME, CaseState.AFTERCARE),
            CaseState.CLOSED, List.of(CaseState.CONFIRMED, CaseState.OUTCOME, CaseState.CLOSED),
            CaseState.REOPENED, List.of(CaseState.CONFIRMED, CaseState.OUTCOME, CaseState.REOPENED),
            CaseState.WITHDRAWN, List.of(CaseState.WITHDRAWN)));

    @Test
    void everyStateTakesItsNextStepsAndRefusesAllOthers() {
        WAYS.forEach((state, way) -> {
            for (CaseState to : CaseState.values()) {
                Case subject = after(way);
                assertThat(subject.state()).isEqualTo(state);
                if (state.next().contains(to)) {
                    subject.take(to);
                    assertThat(subject.state()).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> subject.take(to)).isInstanceOf(CaseRejected.NoSuchStep.class);
                    assertThat(subject.state()).as("unchanged").isEqualTo(state);
                }
            }
        });
    }

    @Test
    void aReporterCanAlwaysWithdrawOnce() {
        Set<CaseState> without = EnumSet.noneOf(CaseState.class);
        for (CaseState state : CaseState.values()) {
            if (!state.next().contains(CaseState.WITHDRAWN)) {
                without.add(state);
            }
        }
        assertThat(without).containsExactly(CaseState.WITHDRAWN);
    }

    @Test
    void retentionBeginsWithAnOutcomeAndEndsWhenSomethingIsExpectedAgain() {
        Case subject = after(WAYS.get(CaseState.OUTCOME));
        subject.keepUntil(TODAY.plusDays(730));
        subject.take(CaseState.CLOSED);
        assertThat(subject.eraseOn()).isEqualTo(TODAY.plusDays(730));
        assertThat(subject.hearReporter(true, TODAY.plusDays(180))).isTrue();
        assertThat(subject.state()).isEqualTo(CaseState.REOPENED);
        assertThat(subject.eraseOn()).isNull();
    }

    @Test
    void whatIsAddedAfterAnOutcomeProlongsRetention() {
        Case subject = after(WAYS.get(CaseState.AFTERCARE));
        subject.keepUntil(TODAY.plusDays(10));
        subject.hearReporter(true, TODAY.plusDays(180));
        assertThat(subject.eraseOn()).isEqualTo(TODAY.plusDays(180));
        subject.hearReporter(true, TODAY.plusDays(20));
        assertThat(subject.eraseOn()).isEqualTo(TODAY.plusDays(180));
    }

    private static Case after(List<CaseState> way) {
        Case subject = new Case(UUID.randomUUID(), "nl", Wish.TALK, DESK, TODAY);
        way.forEach(subject::take);
        return subject;
    }
}
