package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every limit at its edges: the limit itself is allowed. */
class EligibilityTest {

    /** 100 metres take a minute, and nothing further than 300 metres can be reached. */
    private static final TravelTimes WALK = new TravelTimes(new int[][] { { 0, 10, 20, 30 } });

    private final Eligibility eligibility = new Eligibility(WALK);

    @ParameterizedTest
    @CsvSource({ "19, 200, TRAVEL", "20, 200, ", "21, 200, ", "20, 201, TRAVEL", "20, 199, ", "29, 201, TRAVEL", "30, 201, " })
    void aJourneyTakesAsLongAsTheNextHundredMetresInTenthsOfMinutes(int limit, int metres, @Nullable Constraint removedBy) {
        assertRemoved(travelling(limit), at(metres), removedBy);
    }

    @Test
    void whatIsFurtherThanTheTableCannotBeReachedByAnybody() {
        assertRemoved(travelling(Integer.MAX_VALUE - 1), at(300), null);
        assertRemoved(travelling(Integer.MAX_VALUE - 1), at(301), Constraint.TRAVEL);
    }

    @Test
    void distancesAreInAStraightLineInBothDirections() {
        Place place = new Place(2, List.of(5), Place.ANY_SCHOOL, 1, 0, 100, 0b11111, -120, -160, 0, 0, 0, 0, 1);
        assertThat(eligibility.time(travelling(30), place)).isEqualTo(20);
    }

    /** From day 10 to day 20 the student can start, and needs two weeks. */
    @ParameterizedTest
    @CsvSource({ "0, 22, PERIOD", "0, 23, ", "0, 24, ", "19, 40, ", "20, 40, ", "21, 40, PERIOD", "20, 32, PERIOD",
            "20, 33, " })
    void aPlaceBeginsByTheLatestStartAndLastsWholeWeeks(int from, int to, @Nullable Constraint removedBy) {
        Student student = new Student(1, 5, 0, 1, 10, 20, 2, 0b11111, 1, 0, 0, 0, 30, 0, 0, 0, 0, List.of());
        Place place = new Place(2, List.of(5), Place.ANY_SCHOOL, 1, from, to, 0b11111, 0, 0, 0, 0, 0, 0, 1);
        assertRemoved(student, place, removedBy);
    }

    @ParameterizedTest
    @CsvSource({ "1, ", "2, ", "3, DAYS" })
    void thereIsWorkOnAtLeastTheDaysThatAreNeeded(int minDays, @Nullable Constraint removedBy) {
        Student student = new Student(1, 5, 0, 1, 0, 0, 1, 0b00111, minDays, 0, 0, 0, 30, 0, 0, 0, 0, List.of());
        Place place = new Place(2, List.of(5), Place.ANY_SCHOOL, 1, 0, 100, 0b11110, 0, 0, 0, 0, 0, 0, 1);
        assertRemoved(student, place, removedBy);
    }

    @ParameterizedTest
    @CsvSource({ "1, AGE", "2, ", "3, " })
    void theYoungestBandIsAllowed(int age, @Nullable Constraint removedBy) {
        Student student = new Student(1, 5, 0, 1, 0, 0, 1, 0b11111, 1, 0, 0, 0, 30, 0, 0, age, 0, List.of());
        Place place = new Place(2, List.of(5), Place.ANY_SCHOOL, 1, 0, 100, 0b11111, 0, 0, 0, 0, 2, 0, 1);
        assertRemoved(student, place, removedBy);
    }

    @ParameterizedTest
    @CsvSource({ "0, ", "1, ", "3, ", "4, NEEDS", "5, NEEDS" })
    void everyNeedIsMet(int needs, @Nullable Constraint removedBy) {
        Student student = new Student(1, 5, 0, 1, 0, 0, 1, 0b11111, 1, 0, 0, 0, 30, needs, 0, 0, 0, List.of());
        Place place = new Place(2, List.of(5), Place.ANY_SCHOOL, 1, 0, 100, 0b11111, 0, 0, 0b011, 0, 0, 0, 1);
        assertRemoved(student, place, removedBy);
    }

    @ParameterizedTest
    @CsvSource({ "1, LEARNING_PATH", "2, ", "3, ", "4, LEARNING_PATH" })
    void oneOfTheLearningPathsIsOffered(int paths, @Nullable Constraint removedBy) {
        Student student = new Student(1, 5, 0, paths, 0, 0, 1, 0b11111, 1, 0, 0, 0, 30, 0, 0, 0, 0, List.of());
        Place place = new Place(2, List.of(5), Place.ANY_SCHOOL, 2, 0, 100, 0b11111, 0, 0, 0, 0, 0, 0, 1);
        assertRemoved(student, place, removedBy);
    }

    @ParameterizedTest
    @CsvSource({ "-1, ", "0, RESERVED", "1, " })
    void aReservedPlaceIsForItsSchoolOnly(int reservedFor, @Nullable Constraint removedBy) {
        Student student = new Student(1, 5, 1, 1, 0, 0, 1, 0b11111, 1, 0, 0, 0, 30, 0, 0, 0, 0, List.of());
        Place place = new Place(2, List.of(5), reservedFor, 1, 0, 100, 0b11111, 0, 0, 0, 0, 0, 0, 1);
        assertRemoved(student, place, removedBy);
    }

    /** 15 minutes are 150 tenths; a student without wishes misses none. */
    @ParameterizedTest
    @CsvSource({ "0, 10", "1, 10", "3, 10", "2, 160" })
    void aPlaceThatMeetsNoWishCostsFifteenMinutesMore(long wishes, int cost) {
        Student student = new Student(1, 5, 0, 1, 0, 0, 1, 0b11111, 1, 0, 0, 0, 30, 0, wishes, 0, 0, List.of());
        Place place = new Place(2, List.of(5), Place.ANY_SCHOOL, 1, 0, 100, 0b11111, 100, 0, 0, 1, 0, 0, 1);
        assertThat(eligibility.cost(student, place)).isEqualTo(cost);
    }

    /** The search asks for the cost, explanations for the constraint. */
    private void assertRemoved(Student student, Place place, @Nullable Constraint by) {
        assertThat(eligibility.removedBy(student, place)).isEqualTo(by);
        assertThat(eligibility.cost(student, place) == Eligibility.NONE).isEqualTo(by != null);
    }

    private static Student travelling(int limit) {
        return new Student(1, 5, 0, 1, 0, 0, 1, 0b11111, 1, 0, 0, 0, limit, 0, 0, 0, 0, List.of());
    }

    private static Place at(int x) {
        return new Place(2, List.of(5), Place.ANY_SCHOOL, 1, 0, 100, 0b11111, x, 0, 0, 0, 0, 0, 1);
    }
}
