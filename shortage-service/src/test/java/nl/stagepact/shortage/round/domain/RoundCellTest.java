package nl.stagepact.shortage.round.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.stagepact.shortage.round.domain.CellCount.Status;

class RoundCellTest {

    private static final Tolerance TOLERANCE = new Tolerance(2, 10);
    private static final RoundActor SCHOOL = new RoundActor(Party.SCHOOL, "99DA", "school");
    private static final RoundActor SBB = new RoundActor(Party.SBB, null, "sbb");

    /** What somebody tries to say. */
    record Try(RoundActor actor, Statement.Kind kind, int value) {
    }

    @Test
    void isAgreedWithinTheToleranceAndOpenOtherwise() {
        assertThat(cell(10, 12).state()).isEqualTo(CellState.AGREED);
        assertThat(cell(10, 13).state()).isEqualTo(CellState.OPEN);
        assertThat(cell(100, 90).state()).as("ten percent of the larger").isEqualTo(CellState.AGREED);
        assertThat(cell(100, 89).state()).isEqualTo(CellState.OPEN);
        assertThat(cell(10, 12).agreed()).as("the school's count").isEqualTo(10);
    }

    @Test
    void partyWithoutANumberMustAct() {
        assertThat(cell(CellCount.counted(5), CellCount.without(Status.NOT_DELIVERED)).turn()).isEqualTo(Turn.SBB);
        assertThat(cell(CellCount.without(Status.UNKNOWN), CellCount.counted(0)).turn()).isEqualTo(Turn.SCHOOL);
        assertThat(cell(CellCount.without(Status.UNKNOWN), CellCount.without(Status.UNKNOWN)).turn()).isEqualTo(Turn.BOTH);
    }

    @Test
    void missingLineOfASnapshotIsZero() {
        assertThat(cell(CellCount.counted(2), CellCount.without(Status.NOT_THERE)).state()).isEqualTo(CellState.AGREED);
        assertThat(cell(CellCount.counted(3), CellCount.without(Status.NOT_THERE)).difference()).hasValue(3);
    }

    @Test
    void explanationPassesTheTurn() {
        RoundCell explained = cell(10, 20).after(Statement.Kind.EXPLANATION, SCHOOL, null, TOLERANCE);
        assertThat(explained.turn()).isEqualTo(Turn.SBB);
        assertThatThrownBy(() -> explained.after(Statement.Kind.EXPLANATION, SCHOOL, null, TOLERANCE))
                .isInstanceOf(RoundRejected.NotYourTurn.class);
        RoundCell agreed = explained.after(Statement.Kind.AGREEMENT, SBB, null, TOLERANCE);
        assertThat(agreed.state()).isEqualTo(CellState.AGREED);
        assertThat(agreed.agreed()).as("the value of who explained").isEqualTo(10);
    }

    @Test
    void correctionWithinTheToleranceIsAgreedAtOnce() {
        assertThat(cell(10, 20).after(Statement.Kind.CORRECTION, SBB, 12, TOLERANCE).state()).isEqualTo(CellState.AGREED);
        RoundCell beyond = cell(10, 20).after(Statement.Kind.CORRECTION, SBB, 13, TOLERANCE);
        assertThat(beyond.state()).isEqualTo(CellState.CORRECTED);
        assertThat(beyond.turn()).isEqualTo(Turn.SCHOOL);
    }

    @Test
    void onlySchoolsThatCountedCanActOnACell() {
        RoundActor other = new RoundActor(Party.SCHOOL, "99DB", "other");
        assertThatThrownBy(() -> cell(10, 20).after(Statement.Kind.CORRECTION, other, 20, TOLERANCE))
                .isInstanceOf(RoundRejected.NotYourCount.class);
        RoundCell nobodys = RoundCell.compare(UUID.randomUUID(), key(), CellCount.without(Status.NOT_THERE),
                CellCount.counted(9),
                Set.of(), TOLERANCE);
        assertThat(nobodys.after(Statement.Kind.CORRECTION, other, 8, TOLERANCE).state()).isEqualTo(CellState.AGREED);
    }

    @Test
    void cannotAgreeWithoutANumber() {
        assertThatThrownBy(
                () -> cell(CellCount.counted(1), CellCount.without(Status.UNKNOWN)).agreed(Party.SBB).agreed(Party.SBB))
                .isInstanceOf(RoundRejected.class);
        assertThatThrownBy(() -> cell(CellCount.without(Status.UNKNOWN), CellCount.without(Status.UNKNOWN)).agreed(Party.SBB))
                .isInstanceOf(RoundRejected.NothingToAgreeTo.class);
    }

    @Property(tries = 500)
    void agreedCellHasAValueOfOnePartyAndNoTurn(@ForAll @IntRange(max = 50) int school,
            @ForAll @IntRange(max = 50) int sbb, @ForAll("tries") List<Try> tries) {
        RoundCell cell = cell(school, sbb);
        for (Try each : tries) {
            int before = cell.version();
            try {
                cell = cell.after(each.kind(), each.actor(), each.value(), TOLERANCE);
                assertThat(cell.version()).isEqualTo(before + 1);
            } catch (RoundRejected refused) {
                assertThat(cell.version()).isEqualTo(before);
            }
            if (cell.state() == CellState.AGREED) {
                assertThat(cell.turn()).isEqualTo(Turn.NOBODY);
                assertThat(cell.agreed()).isIn(cell.school().value(), cell.sbb().value());
            } else {
                assertThat(cell.turn()).isNotEqualTo(Turn.NOBODY);
                assertThat(cell.agreed()).isNull();
                assertThat(TOLERANCE.covers(cell.school().comparable().orElseThrow(), cell.sbb().comparable().orElseThrow()))
                        .as("what is near enough is agreed").isFalse();
            }
        }
    }

    @Property
    void toleranceIsSymmetric(@ForAll @IntRange(max = 9_999) int one, @ForAll @IntRange(max = 9_999) int other,
            @ForAll @IntRange(max = 50) int absolute, @ForAll @IntRange(max = 100) int percent) {
        Tolerance tolerance = new Tolerance(absolute, percent);
        assertThat(tolerance.covers(one, other)).isEqualTo(tolerance.covers(other, one));
        assertThat(tolerance.covers(one, one)).isTrue();
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(Arbitraries.of(SCHOOL, SBB), Arbitraries.of(Statement.Kind.class),
                Arbitraries.integers().between(0, 50)).as(Try::new).list().ofMaxSize(12);
    }

    private static RoundCell cell(int school, int sbb) {
        return cell(CellCount.counted(school), CellCount.counted(sbb));
    }

    private static RoundCell cell(CellCount school, CellCount sbb) {
        return RoundCell.compare(UUID.randomUUID(), key(), school, sbb, Set.of("99DA"), TOLERANCE);
    }

    private static CellKey key() {
        return new CellKey("AM14", "25604", YearMonth.of(2026, 2), "4", "bol");
    }
}
