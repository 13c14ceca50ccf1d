package nl.stagepact.shortage.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

/** Stored rows contain these numbers: a failure here means that rows written earlier would be read wrongly. */
class StoredNumbersTest {

    @Test
    void bitsOfMeasuresAreThoseOfStoredRows() {
        assertThat(Arrays.stream(Measure.values()).map(measure -> measure + " " + measure.bit())).containsExactly(
                "STUDENTS_NEEDING_PLACE 1", "SHORTAGE 2", "EXPECTED_SHORTAGE 4", "DELAYED 8", "DROPPED_OUT 16", "SUPPLY 32",
                "SHORTAGE_WITHOUT_MEASURES 64");
    }

    @Test
    void numbersOfCausesAreThoseOfStoredRows() {
        assertThat(Arrays.stream(Cause.values()).map(cause -> cause.number() + " " + cause)).containsExactly(
                "0 SUPERVISION_CAPACITY", "1 PHYSICAL_SPACE", "2 CLOSURE", "3 ONLINE_SUPERVISION", "4 SPECIFIC_SUPPORT",
                "5 CONTENT_MISMATCH", "6 PERIOD_MISMATCH", "7 NO_RECOGNISED_COMPANY", "8 STUDENT_FINDS_NONE",
                "9 QUALIFYING_IN_DOUBT", "10 TRAVEL_DISTANCE", "11 UNKNOWN");
    }

    @Test
    void everyCauseIsFoundByItsNumber() {
        assertThat(Cause.values()).allMatch(cause -> Cause.numbered(cause.number()) == cause);
    }
}
