package nl.stagepact.discrimination.keys.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTest {

    private static final byte[] BYTES = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f10111213");

    @Test
    void isWrittenInEightGroupsOfFour() {
        assertThat(code(BYTES).text()).isEqualTo("000G-40R4-0M30-E209-185G-R38E-1W81-24GK");
    }

    @Test
    void everyCodeIsReadAsItWasWritten() {
        Random random = new Random(16);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = new byte[SecretCode.BYTES];
            random.nextBytes(bytes);
            ReceiptCode code = code(bytes);
            assertThat(ReceiptCode.read(code.text())).contains(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "000g-40r4-0m30-e209-185g-r38e-1w81-24gk", "000G40R40M30E209185GR38E1W8124GK",
            "ooog 4or4 om3o e2o9 i85g r38e lw8l 24gk" })
    void readsWhatPeopleMakeOfACode(String text) {
        assertThat(ReceiptCode.read(text)).contains(code(BYTES));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "000G-40R4", "000G-40R4-0M30-E209-185G-R38E-1W81-24GU",
            "000G-40R4-0M30-E209-185G-R38E-1W81-24GKK",
            "é00G-40R4-0M30-E209-185G-R38E-1W81-24GK" })
    void anythingElseIsNoCode(String text) {
        assertThat(ReceiptCode.read(text)).isEmpty();
    }

    @Test
    void lookUpIdAndPrivateKeyAreDerivedForDifferentPurposes() {
        ReceiptCode code = code(BYTES);
        assertThat(code.lookupDigest()).isNotEqualTo(code.privateKey()).isEqualTo(code(BYTES).lookupDigest());
        byte[] other = BYTES.clone();
        other[19] ^= 1;
        assertThat(Arrays.mismatch(code(other).lookupDigest(), code.lookupDigest())).isLessThan(4);
    }

    @Test
    void neverComesIntoALog() {
        assertThat(code(BYTES)).hasToString("ReceiptCode[secret=secret code]");
    }

    private static ReceiptCode code(byte[] bytes) {
        return new ReceiptCode(new SecretCode(bytes));
    }
}
