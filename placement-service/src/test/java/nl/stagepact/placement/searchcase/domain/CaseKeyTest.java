package nl.stagepact.placement.searchcase.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseKeyTest {

    @Test
    void acceptsRandomUuidsAndHashes() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            assertThat(CaseKey.of(UUID.randomUUID().toString())).isPresent();
            byte[] hash = new byte[32];
            random.nextBytes(hash);
            assertThat(CaseKey.of(HexFormat.of().formatHex(hash))).isPresent();
        }
    }

    @Test
    void isStoredInLowerCase() {
        assertThat(CaseKey.of("0D5F6A1E-7C2B-4F7E-9A51-6B1F0C2D3E4F")).map(CaseKey::text)
                .contains("0d5f6a1e-7c2b-4f7e-9a51-6b1f0c2d3e4f");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Jan Jansen", "123456782", "2011-04-03", "",
            // a citizen number, padded into the form of a UUID, of a UUID of version 4 and of a hash
            "00000000-0000-0000-0000-000123456782", "00000000-0000-4000-8000-000123456782",
            "0000000000000000000000000000000000000000000000000000000123456782",
            "123456782fffffffffffffffffffffffffffffffffffffffffffffffffffffff",
            // "Jan Jansen, Kerkstraat 1, Utrech" in the codes of its letters
            "4a616e204a616e73656e2c204b65726b73747261617420312c20557472656368",
            // "Jan de Vries 001" in two bytes per letter
            "004a0061006e0020006400650020005600720069006500730020003000300031",
            // 63 and 65 digits
            "8c1d5e0f9b3a7c2460d1f8e3b5a79c046d2e1f0b8a3c5d7e9f1a2b3c4d5e6f7",
            "8c1d5e0f9b3a7c2460d1f8e3b5a79c046d2e1f0b8a3c5d7e9f1a2b3c4d5e6f7a8",
            "0d5f6a1e7c2b4f7e9a516b1f0c2d3e4f", " 0d5f6a1e-7c2b-4f7e-9a51-6b1f0c2d3e4f" })
    void refusesNamesAndNumbersInAnyDisguise(String text) {
        assertThat(CaseKey.of(text)).isEmpty();
    }
}
