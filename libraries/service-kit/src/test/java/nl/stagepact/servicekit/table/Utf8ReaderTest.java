package nl.stagepact.servicekit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {

    private static final String TEXT = "naam\r\nCaf\u00e9\n\uD83D\uDE00\uD83D\uDE00x\rz\n".repeat(1_000);

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 7, 8_192, 100_000 })
    void readsTheSameTextAndCountsItsLinesForAnyBuffer(int size) throws IOException {
        StringBuilder read = new StringBuilder();
        Utf8Reader reader = reader(TEXT.getBytes(StandardCharsets.UTF_8));
        char[] buffer = new char[size];
        for (int count = reader.read(buffer, 0, size); count >= 0; count = reader.read(buffer, 0, size)) {
            read.append(buffer, 0, count);
        }
        assertThat(read).hasToString(TEXT);
        assertThat(reader.line()).isEqualTo(4_001);
    }

    @Test
    void readsNothingIntoNoRoom() throws IOException {
        assertThat(reader(new byte[] { 'x' }).read(new char[1], 0, 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 100 })
    void truncatedCharacterIsRejectedAfterTheTextBeforeIt(int size) throws IOException {
        Utf8Reader reader = reader(new byte[] { 'a', '\n', (byte) 0xC3 });
        char[] buffer = new char[size];
        int read = 0;
        while (read < 2) {
            read += reader.read(buffer, 0, size);
        }
        assertThatThrownBy(() -> reader.read(buffer, 0, size)).isInstanceOf(CharacterCodingException.class);
        assertThat(reader.line()).isEqualTo(2);
    }

    private static Utf8Reader reader(byte[] bytes) {
        return new Utf8Reader(new ByteArrayInputStream(bytes), 1);
    }
}
