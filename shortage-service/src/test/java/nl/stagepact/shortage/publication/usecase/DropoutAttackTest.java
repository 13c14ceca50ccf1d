package nl.stagepact.shortage.publication.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.stagepact.shortage.dropout.domain.DropoutDimension;
import nl.stagepact.shortage.dropout.domain.DropoutMeasure;
import nl.stagepact.shortage.dropout.domain.DropoutRow;
import nl.stagepact.shortage.publication.domain.OpenCell.Status;
import nl.stagepact.shortage.publication.domain.OpenDropoutCell;
import nl.stagepact.shortage.publication.domain.OpenDropoutMeasure;

/** An attack on the suppression of dropout that succeeds: it tells why students left, although no such count is shown. */
class DropoutAttackTest {

    private static final String REGION = "AM14";

    /** Students of levels 2 and 3 who left, for lack of a place and for another reason. */
    private record Students(int lackAtTwo, int otherAtTwo, int lackAtThree, int otherAtThree) {

        /** The other levels are shown as zero, so that everyone knows that nobody left there. */
        List<OpenDropoutCell> published() {
            return ProtectDropout.cells(OpenDropoutMeasure.DROPPED_OUT,
                    List.of(row("2", lackAtTwo, otherAtTwo), row("3", lackAtThree, otherAtThree)), List.of(REGION), Set.of());
        }

        private int all() {
            return lackAtTwo + otherAtTwo + lackAtThree + otherAtThree;
        }
    }

    @Test
    void nobodyLeftForAnotherReason() {
        List<OpenDropoutCell> published = new Students(4, 0, 4, 0).published();
        List<Students> fitting = upToTwelve().stream().filter(students -> students.published().equals(published)).toList();
        assertThat(published).filteredOn(cell -> cell.regionCode().equals(REGION) && !Set.of("1", "4").contains(cell.level()))
                .extracting(OpenDropoutCell::measure, OpenDropoutCell::level, OpenDropoutCell::status, OpenDropoutCell::count)
                .containsExactly(
                        tuple(OpenDropoutMeasure.DROPPED_OUT, "2", Status.HIDDEN, null),
                        tuple(OpenDropoutMeasure.DROPPED_OUT_FOR_LACK_OF_PLACE, "2", Status.HIDDEN, null),
                        tuple(OpenDropoutMeasure.DROPPED_OUT, "3", Status.HIDDEN, null),
                        tuple(OpenDropoutMeasure.DROPPED_OUT_FOR_LACK_OF_PLACE, "3", Status.HIDDEN, null),
                        tuple(OpenDropoutMeasure.DROPPED_OUT, "total", Status.SHOWN, 10L),
                        tuple(OpenDropoutMeasure.DROPPED_OUT_FOR_LACK_OF_PLACE, "total", Status.SHOWN, 10L));
        assertThat(fitting).contains(new Students(4, 0, 4, 0)).allSatisfy(students -> {
            assertThat(students.otherAtTwo()).isZero();
            assertThat(students.otherAtThree()).isZero();
        });
    }

    /** A total that is shown as 10 is 12 at most. */
    private static List<Students> upToTwelve() {
        List<Students> all = new ArrayList<>();
        for (int number = 0; number < 13 * 13 * 13 * 13; number++) {
            Students students = new Students(number % 13, number / 13 % 13, number / 13 / 13 % 13, number / 13 / 13 / 13);
            if (students.all() <= 12) {
                all.add(students);
            }
        }
        return all;
    }

    private static DropoutRow row(String level, long lack, long other) {
        return new DropoutRow(Map.of(DropoutDimension.REGION, REGION, DropoutDimension.LEVEL, level),
                Map.of(DropoutMeasure.DROPPED_OUT, lack + other), lack, Set.of());
    }
}
