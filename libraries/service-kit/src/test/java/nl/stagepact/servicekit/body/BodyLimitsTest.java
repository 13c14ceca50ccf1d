package nl.stagepact.servicekit.body;

import static nl.stagepact.servicekit.body.Bodies.READER;
import static nl.stagepact.servicekit.body.Bodies.VALID;
import static nl.stagepact.servicekit.body.Bodies.bytes;
import static nl.stagepact.servicekit.body.Bodies.faults;
import static nl.stagepact.servicekit.body.Bodies.read;
import static nl.stagepact.servicekit.body.Bodies.told;
import static nl.stagepact.servicekit.body.Bodies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;

/** What a hostile or broken client sends has one answer, 400 or 413, and costs little. */
class BodyLimitsTest {

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "null", "1", "\"a\"", "[]" })
    void whatIsNotOneObjectIsRefusedAsAWhole(String body) {
        assertThat(told(bytes(body))).containsExactly(" not_an_object");
    }

    @ParameterizedTest
    @ValueSource(strings = { "x", "{", "{}}", "{} x", "{'a':1}", "{\"a\":NaN}", "{\"a\":01}", "{\"a\":1,}", "// c\n{}",
            "{\"a\":\"\u0000\"}" })
    void whatIsNotJsonIsRefusedWithItsPlace(String body) {
        assertThat(told(bytes(body))).containsExactly(" malformed_json");
    }

    @Test
    void malformedJsonIsToldWithItsLineAndColumn() {
        assertThat(faults(bytes("{\n  \"name\": Vis }"))).extracting(InputError::detail)
                .containsExactly("The JSON is invalid from line 2, column 11. What follows was not read.");
    }

    @Test
    void aFieldThatOccursTwiceIsToldWhereItStands() {
        assertThat(told(bytes("{\"a\":1,\"a\":1}"))).containsExactly("/a duplicate_property");
        assertThat(told(bytes("{\"rent\":{\"perDay\":1,\"perDay\":2}}"))).containsExactly("/rent/perDay duplicate_property");
        assertThat(told(bytes("{\"wares\":[{},{\"a/b\":1,\"a/b\":2}]}"))).containsExactly("/wares/1/a~1b duplicate_property");
    }

    @Test
    void trailingTokensAreRefused() {
        assertThat(told(bytes(VALID + " {}"))).containsExactly(" malformed_json");
        assertThat(told(bytes(VALID + "\n"))).isEmpty();
    }

    @Test
    void onlyUtf8IsRead() {
        assertThat(told(VALID.replace("Vis", "\u00fc").getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(" not_utf_8");
        assertThat(told(VALID.getBytes(StandardCharsets.UTF_16))).containsExactly(" not_utf_8");
        assertThat(told(VALID.getBytes(StandardCharsets.UTF_16LE))).containsExactly(" not_utf_8");
        assertThat(told(VALID.getBytes(StandardCharsets.UTF_32BE))).containsExactly(" not_utf_8");
        assertThat(told(withRawName(0xED, 0xA0, 0x80))).as("a surrogate").containsExactly(" not_utf_8");
        assertThat(told(withRawName(0xC1, 0xA1))).as("an overlong a").containsExactly(" not_utf_8");
        assertThat(told(bytes("\uFEFF" + VALID))).as("with a byte order mark").isEmpty();
    }

    @Test
    void nestingAndLongNumbersAreBounded() {
        assertThat(told(with("x", "[".repeat(19) + "]".repeat(19)))).containsExactly("/x unknown_field");
        assertThat(told(
                bytes(VALID.replace("{\"name\": \"Vis\"", "{\"x\":" + "[".repeat(20) + "]".repeat(20) + ",\"name\":\"Vis\""))))
                .containsExactly(" json_limit");
        assertThat(told(bytes(VALID.replace("\"places\": 2", "\"places\": " + "9".repeat(100)))))
                .containsExactly("/places not_in_range");
        assertThat(told(bytes(VALID.replace("\"places\": 2", "\"places\": " + "9".repeat(101)))))
                .containsExactly(" json_limit");
        assertThat(told(bytes(VALID.replace("\"places\": 2", "\"places\": 1e999999999"))))
                .containsExactly("/places not_in_range");
        assertThat(told(bytes(VALID.replace("\"places\": 2", "\"places\": 1e99999999999"))))
                .containsExactly(" json_limit");
    }

    @Test
    void sixtyFourKilobytesAreReadAndNoByteMore() {
        byte[] full = Arrays.copyOf(bytes(VALID), 64 * 1024);
        Arrays.fill(full, VALID.length(), full.length, (byte) ' ');
        assertThatCode(() -> READER.read(new ByteArrayInputStream(full), StallBody.class, Language.EN))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> READER.read(new ByteArrayInputStream(Arrays.copyOf(full, 64 * 1024 + 1)), StallBody.class,
                Language.EN)).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.status()).isEqualTo(413));
    }

    @Test
    @Timeout(10)
    void ofAMillionUnknownFieldsAHundredAreTold() {
        ObjectNode body = (ObjectNode) Bodies.json(VALID);
        for (int i = 0; i < 1_000_000; i++) {
            body.put("field" + i, i);
        }
        assertThat(READER.bind(body, "", null, StallBody.class, Language.EN).faults()).hasSize(100);
    }

    @Test
    void aListThatIsTooLongIsNotRead() {
        assertThat(told(with("wares", "[" + "1,".repeat(9_999) + "1]"))).containsExactly("/wares not_a_list");
    }

    @Test
    void faultsCanBeWrittenWhateverTheInput() throws JsonProcessingException {
        byte[] body = bytes(VALID.replace("\"places\": 2", "\"places\": \"\\ud800\\u202e" + "x".repeat(57) + "\uD83D\uDE00yz\"")
                .replace("{\"name\": \"Vis\"", "{\"\\udfff\\u0000\": 1, \"name\": \"Vis\""));
        assertThat(told(body)).containsExactly("/places not_in_range", "/\uFFFD\u0000 unknown_field");
        assertThat(faults(body)).extracting(InputError::detail).containsExactly(
                "places must be a whole number from 1 to 40, not \"U+D800U+202E" + "x".repeat(57) + "\uD83D\uDE00…\".",
                "\"U+DFFFU+0000\" is not a field of this object; its fields are: name, kind, from, places, sequence, slope,"
                        + " covered, area, wares, signs, kinds, rows, rent.");
        assertThatCode(() -> new ObjectMapper().writeValueAsBytes(faults(body))).doesNotThrowAnyException();
    }

    @Test
    @Timeout(10)
    void tenThousandItemsBindOneByOne() {
        StringBuilder items = new StringBuilder("[");
        for (int i = 0; i < 10_000; i++) {
            items.append(i == 0 ? "" : ",").append(i % 2 == 0 ? VALID : VALID.replace("food", "meat"));
        }
        JsonNode tree = READER.tree(bytes(items.append(']').toString()), Language.EN);
        int valid = 0;
        for (int i = 0; i < tree.size(); i++) {
            Bound<StallBody> bound = READER.bind(tree.get(i), "/" + i, null, StallBody.class, Language.EN);
            valid += bound.value() == null ? 0 : 1;
        }
        assertThat(valid).isEqualTo(5_000);
    }

    @Test
    void aTreeIsAnObjectOrAnArray() {
        assertThat(READER.tree(bytes("[1]"), Language.EN)).hasSize(1);
        assertThatThrownBy(() -> READER.tree(bytes("1"), Language.EN)).isInstanceOf(ProblemException.class);
        assertThat(JsonNodeFactory.instance.objectNode()).isEqualTo(READER.tree(bytes("{}"), Language.EN));
    }

    @Test
    void theValidBodyIsValid() {
        assertThat(read(bytes(VALID)).name()).isEqualTo("Vis");
    }

    private static byte[] withRawName(int... bytes) {
        byte[] body = bytes(VALID.replace("Vis", "V".repeat(bytes.length)));
        int at = VALID.indexOf("Vis");
        for (int i = 0; i < bytes.length; i++) {
            body[at + i] = (byte) bytes[i];
        }
        return body;
    }
}
