package nl.stagepact.servicekit.body;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.servicekit.problem.Excerpt;

/** Parses JSON strictly, so that two parsers cannot understand one body differently, and within limits that keep it cheap. */
final class Trees {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MAX_DEPTH = 20;
    private static final int MAX_DIGITS = 100;
    private static final int MAX_NAME = 1_000;
    /** Jackson has no exception of its own for these. */
    private static final String DUPLICATE = "Duplicate field";
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH)
            .maxNumberLength(MAX_DIGITS).maxNameLength(MAX_NAME).build();
    /** Decimals stay what was written: a double drops digits, and makes zero of 1e-400. */
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).streamReadConstraints(LIMITS).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Trees() {
    }

    /** @return empty, with its fault added, for what is not one JSON value in UTF-8 or exceeds a limit */
    static Optional<JsonNode> parse(ByteBuffer bytes, Faults faults) {
        if (JsonEncoding.isOfWiderUnits(bytes)) {
            faults.addWhole("not_utf_8");
            return Optional.empty();
        }
        try {
            // Decoded here: Jackson guesses UTF-16 and UTF-32, and accepts surrogates and overlong forms in UTF-8.
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(bytes);
            if (text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK) {
                text.get();
            }
            return Optional.ofNullable(JSON.readTree(text.toString()));
        } catch (CharacterCodingException e) {
            faults.addWhole("not_utf_8");
        } catch (StreamConstraintsException | NumberFormatException e) { // the latter for an exponent of more than ten digits
            faults.addWhole("json_limit", MAX_DEPTH, MAX_DIGITS, MAX_NAME);
        } catch (JsonProcessingException e) {
            addMalformed(e, faults);
        }
        return Optional.empty();
    }

    private static void addMalformed(JsonProcessingException malformed, Faults faults) {
        if (malformed.getProcessor() instanceof JsonParser parser && malformed.getOriginalMessage().startsWith(DUPLICATE)) {
            JsonStreamContext place = parser.getParsingContext();
            Faults here = faults;
            for (String token : place.pathAsPointer().toString().substring(1).split("/", -1)) {
                here = here.atToken(token);
            }
            here.addHere("duplicate_property", Excerpt.of(String.valueOf(place.getCurrentName())));
        } else {
            JsonLocation at = malformed.getLocation();
            faults.addMalformed(at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
        }
    }
}
