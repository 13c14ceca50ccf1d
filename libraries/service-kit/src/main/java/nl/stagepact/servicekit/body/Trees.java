package nl.stagepact.servicekit.body;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Parses JSON strictly, so that two parsers cannot understand one body differently, and within limits that keep it cheap. */
final class Trees {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(20)
            .maxNumberLength(100).maxNameLength(1_000).build();
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).streamReadConstraints(LIMITS).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Trees() {
    }

    /** @return empty for what is not one JSON value in UTF-8, or exceeds a limit */
    static Optional<JsonNode> parse(byte[] bytes) {
        return parse(ByteBuffer.wrap(bytes));
    }

    static Optional<JsonNode> parse(ByteBuffer bytes) {
        try {
            // Decoded here: Jackson guesses UTF-16 and UTF-32, and accepts surrogates and overlong forms in UTF-8.
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(bytes);
            if (text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK) {
                text.get();
            }
            return Optional.ofNullable(JSON.readTree(text.toString()));
        } catch (CharacterCodingException | JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
