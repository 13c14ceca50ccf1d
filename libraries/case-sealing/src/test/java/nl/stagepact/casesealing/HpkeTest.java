package nl.stagepact.casesealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class HpkeTest {

    private static final byte[] TEXT = "Een bericht".getBytes(StandardCharsets.UTF_8);

    private final KeyPair pair = Hpke.newPair();
    private final byte[] sealed = Hpke.seal(TEXT, pair.publicKey(), "case 1");

    @Test
    void opensForItsKeyAtItsPlaceOnly() {
        assertThat(Hpke.open(sealed, pair, "case 1")).hasValue(TEXT);
        assertThat(Hpke.open(sealed, pair, "case 2")).as("moved").isEmpty();
        assertThat(Hpke.open(sealed, Hpke.newPair(), "case 1")).as("another key").isEmpty();
    }

    @Test
    void whateverIsChangedDoesNotOpen() {
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(Hpke.open(changed, pair, "case 1")).as("byte %d", i).isEmpty();
        }
        assertThat(Hpke.open(new byte[0], pair, "case 1")).isEmpty();
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        assertThat(Hpke.seal(TEXT, pair.publicKey(), "case 1")).isNotEqualTo(sealed);
    }
}
