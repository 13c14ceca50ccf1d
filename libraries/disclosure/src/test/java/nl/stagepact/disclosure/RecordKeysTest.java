package nl.stagepact.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import nl.stagepact.disclosure.Publication.Place;

class RecordKeysTest {

    private static final Place REGION = new Place("region", "AM14");
    private static final Place LEVEL = new Place("level", "2");

    private final RecordKeys.Drawing keys = keys("a").drawing("shortage");

    static RecordKeys keys(String installation) {
        return new RecordKeys(Arrays.copyOf(installation.getBytes(StandardCharsets.UTF_8), 32));
    }

    /** One person more adds one key; the others keep theirs. */
    @Test
    void aRecordKeyStaysWhileTheCountStays() {
        long ofFour = keys.ofRecords("25LH", "AM14", "25604", 4);
        assertThat(keys("a").drawing("shortage").ofRecords("25LH", "AM14", "25604", 4)).isEqualTo(ofFour);
        long fifth = keys.ofRecords("25LH", "AM14", "25604", 5) - ofFour;
        long sixth = keys.ofRecords("25LH", "AM14", "25604", 6) - ofFour - fifth;
        assertThat(fifth).isNotZero().isNotEqualTo(sixth);
        assertThat(keys.ofRecords("25LH", "AM14", "25604", 0)).isZero();
    }

    @Test
    void keysDifferByContributorPlaceSubjectAndInstallation() {
        assertThat(new long[] {
                keys.ofRecords("25LH", "AM14", "25604", 1),
                keys.ofRecords("25PL", "AM14", "25604", 1),
                keys.ofRecords("25LH", "AM13", "25604", 1),
                keys.ofRecords("25LH", "AM14", "25605", 1),
                keys.ofRecords("25LHA", "M14", "25604", 1),
                keys("a").drawing("dropout").ofRecords("25LH", "AM14", "25604", 1),
                keys("b").drawing("shortage").ofRecords("25LH", "AM14", "25604", 1) }).doesNotHaveDuplicates();
    }

    @Test
    void differentSumsOfTheSamePeopleHaveDifferentKeys() {
        assertThat(keys.ofSum(REGION, LEVEL, 7)).isNotEqualTo(keys.ofSum(LEVEL, REGION, 7))
                .isNotEqualTo(keys.ofSum(REGION, LEVEL, 8)).isEqualTo(keys.ofSum(REGION, LEVEL, 7));
    }

    @Test
    void theFingerprintTellsSecretsApart() {
        assertThat(keys("a").fingerprint()).matches("[0-9a-f]{16}").isEqualTo(keys("a").fingerprint())
                .isNotEqualTo(keys("b").fingerprint());
    }

    @Test
    void refusesAShortSecret() {
        assertThatThrownBy(() -> new RecordKeys(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
