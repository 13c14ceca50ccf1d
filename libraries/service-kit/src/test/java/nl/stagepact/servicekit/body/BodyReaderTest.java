package nl.stagepact.servicekit.body;

import static nl.stagepact.servicekit.body.Bodies.READER;
import static nl.stagepact.servicekit.body.Bodies.bytes;
import static nl.stagepact.servicekit.body.Bodies.faults;
import static nl.stagepact.servicekit.body.Bodies.json;
import static nl.stagepact.servicekit.body.Bodies.read;
import static nl.stagepact.servicekit.body.Bodies.told;
import static nl.stagepact.servicekit.body.Bodies.with;
import static nl.stagepact.servicekit.body.Bodies.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.stagepact.servicekit.body.StallBody.Kind;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;

class BodyReaderTest {

    @Test
    void readsEveryKindOfField() {
        StallBody read = read(bytes("""
                {"name": "  Vis & ü ", "kind": "used", "from": "2026-09-01", "places": 40, "sequence": 9223372036854775807,
                 "slope": -1.5, "covered": true, "area": "3811", "wares": [{"name": "a"}, {"name": "b", "cents": 0}],
                 "signs": [" vers "], "kinds": ["food", "used", "food"], "rows": ["A"], "rent": {"perDay": 5}}"""));
        assertThat(read.name()).isEqualTo("Vis & ü");
        assertThat(read.kind()).isEqualTo(Kind.SECOND_HAND);
        assertThat(read.from()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(read.places()).isEqualTo(40);
        assertThat(read.sequence()).isEqualTo(Long.MAX_VALUE);
        assertThat(read.slope()).isEqualTo(-1.5);
        assertThat(read.covered()).isTrue();
        assertThat(read.area()).isEqualTo("3811");
        assertThat(read.wares()).containsExactly(new StallBody.WareBody("a", null), new StallBody.WareBody("b", 0));
        assertThat(read.signs()).containsExactly("vers");
        assertThat(read.kinds()).containsExactly(Kind.FOOD, Kind.SECOND_HAND);
        assertThat(read.rent()).isEqualTo(new StallBody.RentBody(5, null));
    }

    @ParameterizedTest
    @ValueSource(strings = { "sequence", "slope", "covered", "area", "signs", "kinds", "rows", "rent" })
    void optionalFieldMayBeNullOrAbsent(String field) {
        assertThat(told(with(field, "null"))).isEmpty();
        assertThat(told(without(field))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "name", "kind", "from", "places", "wares" })
    void requiredFieldThatIsNullOrAbsentIsMissing(String field) {
        assertThat(told(with(field, "null"))).containsExactly("/" + field + " missing_field");
        assertThat(faults(without(field))).containsExactly(
                new InputError("missing_field", field + " is missing.", "/" + field, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "name|\"1234567890\"", "name|\"😀😀😀😀😀😀😀😀😀😀\"", "name|\"a\\nb\\r\"", "name|\"           a          \"",
            "name|\"\\u0645\\u200c\\u06cc\\u200d\\u200b\"",
            "from|\"1900-01-01\"", "from|\"9999-12-31\"", "places|1", "places|40", "sequence|1", "slope|-1.5", "slope|2",
            "slope|2.0", "slope|-1", "slope|0.1", "slope|0.100", "slope|1.23456789012345", "slope|0e9", "slope|20e-1",
            "covered|false", "area|\"1000\"", "signs|[]", "signs|[\"12345\",\"1\"]", "kinds|[]",
            "rows|[\"A\",\"Z\"]", "wares|[{\"name\":\"1\"},{\"name\":\"2\"},{\"name\":\"3\",\"cents\":9}]",
            "rent|{}", "rent|{\"perDay\":null,\"perMonth\":-2147483648}" })
    void acceptsWhatIsWithinEveryEdge(String field, String value) {
        assertThat(told(with(field, value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "name|\"12345678901\"|not_a_text", "name|\"\"|not_a_text", "name|\" \\t \"|not_a_text", "name|7|not_a_text",
            "name|[\"a\"]|not_a_text", "name|true|not_a_text", "name|\"a\\u0000b\"|character_not_allowed",
            "name|\"a\\tb\"|character_not_allowed", "name|\"a\\ud800b\"|character_not_allowed",
            "name|\"\\udc00\\ud800\"|character_not_allowed", "name|\"Caf\\ufffd\"|character_lost",
            "kind|\"FOOD\"|not_allowed", "kind|0|not_allowed", "kind|\"\"|not_allowed", "kind|{}|not_allowed",
            "kind|\"second_hand\"|not_allowed", "kind|\" food\"|not_allowed",
            "from|\"2026-02-29\"|not_a_date", "from|\"1899-12-31\"|not_a_date", "from|\"+10000-01-01\"|not_a_date",
            "from|20260901|not_a_date", "from|[2026,9,1]|not_a_date", "from|\"2026-09-01T00:00:00Z\"|not_a_date",
            "from|\"\"|not_a_date",
            "places|0|not_in_range", "places|41|not_in_range", "places|1.0|not_in_range", "places|1e1|not_in_range",
            "places|\"2\"|not_in_range", "places|true|not_in_range", "places|2147483648|not_in_range",
            "places|99999999999999999999|not_in_range", "places|{}|not_in_range",
            "sequence|0|not_in_range", "sequence|9223372036854775808|not_in_range",
            "slope|-1.51|not_in_range", "slope|2.01|not_in_range", "slope|1e999|not_in_range", "slope|\"1\"|not_in_range",
            "slope|\"NaN\"|not_in_range", "slope|1e-400|too_many_digits", "slope|1.00000000000000000001|too_many_digits",
            "slope|-1.50000000000000000001|not_in_range", "slope|2e2147483640|not_in_range",
            "slope|0.1234567890123456789|too_many_digits", "slope|1e-2147483640|too_many_digits",
            "covered|1|not_true_or_false", "covered|\"true\"|not_true_or_false", "covered|[]|not_true_or_false",
            "area|\"0999\"|not_allowed", "area|\"38111\"|not_allowed", "area|3811|not_allowed", "area|\" 3811\"|not_allowed",
            "area|\"3811\\n\"|not_allowed",
            "wares|[]|empty_list", "wares|{}|not_a_list", "wares|\"a\"|not_a_list",
            "wares|[{},{},{},{}]|not_a_list", "signs|[\"a\",\"b\",\"c\"]|not_a_list", "signs|\"a\"|not_a_list",
            "kinds|\"food\"|not_a_list", "rent|[]|not_an_object", "rent|1|not_an_object", "rent|\"\"|not_an_object" })
    void refusesWhatIsOutsideEveryEdgeOrOfAnotherType(String field, String value, String code) {
        assertThat(told(with(field, value))).containsExactly("/" + field + " " + code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "wares|[{\"name\":\"a\"},null]|/wares/1 not_an_object",
            "wares|[[]]|/wares/0 not_an_object",
            "wares|[{\"name\":\"abcdef\"}]|/wares/0/name not_a_text",
            "wares|[{\"name\":\"a\",\"cents\":10}]|/wares/0/cents not_in_range",
            "wares|[{\"cents\":1}]|/wares/0/name missing_field",
            "wares|[{\"name\":\"a\",\"x\":1}]|/wares/0/x unknown_field",
            "signs|[\"a\",null]|/signs/1 not_a_text", "signs|[\"123456\"]|/signs/0 not_a_text", "signs|[1]|/signs/0 not_a_text",
            "signs|[\"\"]|/signs/0 not_a_text",
            "kinds|[\"food\",\"x\"]|/kinds/1 not_allowed", "kinds|[null]|/kinds/0 not_allowed",
            "rows|[\"A\",\"a\"]|/rows/1 not_allowed", "rows|[null]|/rows/0 not_allowed",
            "rent|{\"perDay\":1,\"perMonth\":1}|/rent/perMonth given_twice",
            "rent|{\"perDay\":2147483648}|/rent/perDay not_in_range" })
    void pointsIntoListsAndNestedRecords(String field, String value, String told) {
        assertThat(told(with(field, value))).containsExactly(told);
    }

    @Test
    void tellsEveryFaultInTheOrderOfTheRecord() {
        assertThat(told(bytes("""
                {"x": 1, "rent": {"perDay": 1, "perMonth": "1"}, "signs": ["123456", 2], "wares": [{"cents": -1}, 7],
                 "places": 1.5, "from": "gisteren", "kind": "meat", "name": "12345678901"}"""))).containsExactly(
                "/name not_a_text", "/kind not_allowed", "/from not_a_date", "/places not_in_range",
                "/wares/0/name missing_field", "/wares/0/cents not_in_range", "/wares/1 not_an_object",
                "/signs/0 not_a_text", "/signs/1 not_a_text", "/rent/perMonth not_in_range", "/x unknown_field");
    }

    @Test
    void tellsWhatWouldBeRightInTheAskedLanguage() {
        assertThat(faults(with("places", "41"))).extracting(InputError::detail)
                .containsExactly("places must be a whole number from 1 to 40, not \"41\".");
        assertThat(faults(with("sequence", "0"))).extracting(InputError::detail)
                .containsExactly("sequence must be a whole number from 1 to 9223372036854775807, not \"0\".");
        assertThat(faults(with("kind", "\"meat\""))).extracting(InputError::detail)
                .containsExactly("kind does not allow \"meat\"; allowed: food, used.");
        assertThat(faults(with("area", "\"1\""))).extracting(InputError::detail)
                .containsExactly("area does not allow \"1\"; allowed: 1234.");
        assertThat(faults(with("rows", "[\"a\"]"))).extracting(InputError::detail)
                .containsExactly("rows does not allow \"a\"; allowed: {0} is missing..");
        assertThat(faults(with("signs", "[1, 2, 3]"))).extracting(InputError::detail)
                .containsExactly("signs must be a list of at most 2 items.");
        assertThat(READER.bind(json("{}"), "", 3, StallBody.RentBody.class, Language.NL).value()).isNotNull();
        assertThat(READER.bind(json("{\"x\":1}"), "", 3, StallBody.RentBody.class, Language.NL).faults()).containsExactly(
                new InputError("unknown_field", "\"x\" is geen veld van dit object; wel toegestaan: perDay, perMonth.", "/x", 3,
                        null,
                        null));
    }

    @Test
    void escapesTildesAndSlashesInPointers() {
        assertThat(told(with("a~/b", "1"))).containsExactly("/a~0~1b unknown_field");
        assertThat(told(with("", "1"))).containsExactly("/ unknown_field");
    }

    @Test
    void rulesOfTheCallerAddFaultsToAValidBody() {
        assertThatThrownBy(() -> READER.read(bytes(Bodies.VALID), StallBody.class, Language.EN,
                (stall, faults) -> faults.at("wares", 0).add("missing", "cents")))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.errors()).containsExactly(
                        new InputError("missing", "cents is missing.", "/wares/0/cents", null, null, null)));
    }

    @Test
    void tellsFaultsOfFieldsAndOfRulesAtOnceAndOneOfEachField() {
        assertThatThrownBy(() -> READER.read("{\"unknown\":1,\"perDay\":1,\"perMonth\":2}".getBytes(StandardCharsets.UTF_8),
                StallBody.RentBody.class, Language.EN, (rent, faults) -> faults.add("missing", "perMonth")))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.errors())
                        .extracting(InputError::pointer).containsExactly("/unknown", "/perMonth"));
        assertThat(
                READER.bind(json("{\"perDay\":true,\"perMonth\":2}"), "", null, StallBody.RentBody.class, Language.EN).faults())
                .extracting(InputError::pointer).containsExactly("/perDay");
    }

    @Test
    void bindsAnItemAtItsPointerAndLine() {
        Bound<StallBody> bound = READER.bind(json("[]"), "/items/7", 8, StallBody.class, Language.EN);
        assertThat(bound.value()).isNull();
        assertThat(bound.faults()).containsExactly(
                new InputError("not_an_object", "This must be a single JSON object.", "/items/7", 8, null, null));
        assertThat(READER.bind(json("{\"perDay\":true}"), "/items/7", null, StallBody.RentBody.class, Language.EN).faults())
                .extracting(InputError::pointer).containsExactly("/items/7/perDay");
    }

    @Test
    void refusesRecordsThatItCannotHoldToTheContract() {
        record Primitive(int number) {
        }
        record Endless(List<Kind> kinds) {
        }
        record Loose(String text) {
        }
        for (Class<?> type : List.of(Primitive.class, Endless.class, Loose.class, String.class)) {
            assertThatThrownBy(() -> READER.bind(json("{}"), "", null, type, Language.EN)).as(type.getSimpleName())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
