package nl.stagepact.casesealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * How contents are written before they are sealed: JSON, independent of the API and padded with spaces so that the
 * length of a sealed text says little about it.
 */
public final class PaddedJson {

    private static final int PADDING = 512;

    /** Constants by their name, so that a code on the wire may change. */
    private static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private PaddedJson() {
    }

    public static byte[] write(Object content) {
        return write(content, PADDING);
    }

    /** @param padding length to a multiple of which it is padded */
    public static byte[] write(Object content, int padding) {
        try {
            byte[] plain = JSON.writeValueAsBytes(content);
            byte[] padded = Arrays.copyOf(plain, (plain.length + padding - 1) / padding * padding);
            Arrays.fill(padded, plain.length, padded.length, (byte) ' ');
            return padded;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException for what is no such JSON */
    public static <T> T read(byte[] text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For what someone else wrote. @return empty for what is no such JSON, and for null */
    public static <T> Optional<T> find(byte[] text, Class<T> type) {
        try {
            return Optional.ofNullable(JSON.readValue(text, type));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
