package nl.stagepact.shortage.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The hashed text is pinned: if it changed, every delivery sent again would be stored as a correction. */
class ContentHashTest {

    @Test
    void firstFiveMeasuresAreHashedByPosition() {
        DraftLine line = ALine.of("25604", "4", "AM14", 10);
        line.counts.with(Measure.STUDENTS_NEEDING_PLACE, 40).with(Measure.EXPECTED_SHORTAGE, Counts.UNKNOWN)
                .with(Measure.DELAYED, 3).with(Measure.DROPPED_OUT, 0);
        assertThat(hashOf(line)).isEqualTo(hashOf("AM14 25604 2026-2 4 bol 40 10 -1 3 0\n"));
    }

    @Test
    void laterMeasuresAndCausesAreHashedByName() {
        DraftLine line = ALine.of("25604", "4", "AM14", 10);
        line.counts.with(Measure.SUPPLY, 31).with(Measure.SHORTAGE_WITHOUT_MEASURES, Counts.UNKNOWN);
        line.addCause(Cause.TRAVEL_DISTANCE, 2);
        line.addCause(Cause.SUPERVISION_CAPACITY, 6);
        assertThat(hashOf(line)).isEqualTo(hashOf("AM14 25604 2026-2 4 bol -2 10 -2 -2 -2 supply=31 "
                + "shortageWithoutMeasures=-1 supervision_capacity:6 travel_distance:2\n"));
    }

    private static ContentHash hashOf(DraftLine line) {
        return ContentHash.of(List.of(line.toLine()));
    }

    private static ContentHash hashOf(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ContentHash.ofText(bytes, bytes.length);
    }
}
