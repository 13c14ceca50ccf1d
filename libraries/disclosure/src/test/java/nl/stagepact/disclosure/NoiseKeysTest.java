package nl.stagepact.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import nl.stagepact.disclosure.Publication.Place;

class NoiseKeysTest {

    private static final Place REGION = new Place("region", "AM14");
    private static final Place LEVEL = new Place("level", "2");

    private final NoiseKeys.Drawing keys = keys("a").drawing("shortage", Profile.OPEN);

    static NoiseKeys keys(String installation) {
        return new NoiseKeys(Arrays.copyOf(installation.getBytes(StandardCharsets.UTF_8), 32));
    }

    @Test
    void aKeyStaysWhileTheCountStays() {
        long ofFour = keys.ofPeople("25LH", "AM14", "25604", 4);
        assertThat(keys("a").drawing("shortage", Profile.OPEN).ofPeople("25LH", "AM14", "25604", 4)).isEqualTo(ofFour);
        assertThat(keys.ofPeople("25LH", "AM14", "25604", 5)).isNotEqualTo(ofFour);
        assertThat(keys.ofPeople("25LH", "AM14", "25604", Long.MAX_VALUE)).isNotEqualTo(ofFour);
    }

    @Test
    void keysDifferByContributorPlaceSubjectProfileAndInstallation() {
        assertThat(new long[] {
                keys.ofPeople("25LH", "AM14", "25604", 1),
                keys.ofPeople("25PL", "AM14", "25604", 1),
                keys.ofPeople("25LH", "AM13", "25604", 1),
                keys.ofPeople("25LH", "AM14", "25605", 1),
                keys.ofPeople("25LHA", "M14", "25604", 1),
                keys("a").drawing("dropout", Profile.OPEN).ofPeople("25LH", "AM14", "25604", 1),
                keys("a").drawing("shortage", Profile.SENSITIVE).ofPeople("25LH", "AM14", "25604", 1),
                keys("a").drawing("shortage", nextVersion(Profile.OPEN)).ofPeople("25LH", "AM14", "25604", 1),
                keys("b").drawing("shortage", Profile.OPEN).ofPeople("25LH", "AM14", "25604", 1) }).doesNotHaveDuplicates();
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
        assertThatThrownBy(() -> new NoiseKeys(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    private static Profile nextVersion(Profile of) {
        return new Profile(of.name(), of.version() + "a", of.noise(), of.smallestDenominator(), of.geographies(), of.months(),
                of.organisations());
    }
}
