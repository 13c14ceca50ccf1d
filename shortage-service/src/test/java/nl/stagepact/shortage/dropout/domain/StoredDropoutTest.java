package nl.stagepact.shortage.dropout.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Stored rows depend on this: a failure here means that rows written earlier would be read or compared wrongly. */
class StoredDropoutTest {

    @Test
    void bitsOfMeasuresAreThoseOfStoredRows() {
        assertThat(Arrays.stream(DropoutMeasure.values()).map(measure -> measure + " " + measure.bit()))
                .containsExactly("AT_RISK 1", "DELAYED 2", "DROPPED_OUT 4");
    }

    @Test
    void textOfALineIsThatOfStoredHashes() {
        DropoutLine line = new DropoutLine("25604", "4", "bol", "AM14", new LeavingReason("31", "Geen stageplaats", 5, true),
                new EnumMap<>(Map.of(DropoutMeasure.DROPPED_OUT, 4, DropoutMeasure.AT_RISK, DraftDropoutLine.UNKNOWN)));
        assertThat(line).hasToString("DropoutLine[programmeCode=25604, level=4, learningPath=bol, regionCode=AM14, "
                + "reason=LeavingReason[code=31, name=Geen stageplaats, duoCategory=5, lackOfPlace=true], "
                + "counts={AT_RISK=-1, DROPPED_OUT=4}]");
    }
}
