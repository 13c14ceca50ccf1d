package nl.stagepact.shortage.delivery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.DraftLine;
import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.table.api.FaultTexts;
import nl.stagepact.shortage.table.domain.Fault;

class DeliveryJsonReaderTest {

    private static final String LINE = """
            {"programmeCode":"25604","level":"4","learningPath":"bol","regionCode":"AM14","monthWanted":"2026-02","shortage":1}""";

    @Test
    void distinguishesNullZeroAndAbsent() throws IOException {
        DraftLine line = read("{\"lines\":[" + LINE.replace("\"shortage\":1", "\"shortage\":0,\"delayed\":null") + "]}")
                .lines().getFirst();
        assertThat(line.counts.get(Measure.SHORTAGE)).isZero();
        assertThat(line.counts.isUnknown(Measure.DELAYED)).isTrue();
        assertThat(line.counts.isDelivered(Measure.DROPPED_OUT)).isFalse();
    }

    @Test
    void pointsAtEveryFault() throws IOException {
        String body = """
                {"lines":[{"programmeCode":25604,"level":"4","learningPath":"bol","regionCode":"AM14","monthWanted":"feb-26",
                  "shortage":"3","extra":{"a":[1]}},
                  7,
                  {"level":"4","level":"3","causes":{"no/such":1,"travel_distance":1.5},"shortage":1}],
                 "lines2":1}""";
        assertThat(errors(body)).extracting(InputError::pointer, InputError::code).containsExactlyInAnyOrder(
                tuple("/lines/0/programmeCode", "wrong_type"), tuple("/lines/0/monthWanted", "not_a_month"),
                tuple("/lines/0/shortage", "wrong_type"), tuple("/lines/0/extra", "unknown_property"),
                tuple("/lines/1", "wrong_type"), tuple("/lines/2/level", "duplicate_property"),
                tuple("/lines/2/causes/no~1such", "not_allowed"),
                tuple("/lines/2/causes/travel_distance", "not_a_whole_number"), tuple("/lines/2/programmeCode", "missing"),
                tuple("/lines/2/learningPath", "missing"), tuple("/lines/2/regionCode", "missing"),
                tuple("/lines/2/monthWanted", "missing"), tuple("/lines2", "unknown_property"));
    }

    @Test
    void reportsWhereTruncatedTextEnds() throws IOException {
        assertThat(errors("{\"lines\":[" + LINE + ",{\"programmeCode\":\"2")).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("malformed_json");
            assertThat(error.pointer()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE" })
    void rejectsOtherEncodings(String charset) throws IOException {
        DraftDelivery draft = DeliveryJsonReader.read(
                new ByteArrayInputStream(("{\"lines\":[" + LINE + "]}").getBytes(Charset.forName(charset))),
                Source.Kind.SCHOOL);
        assertThat(draft.faults()).extracting(Fault::code).containsExactly("not_utf_8");
        assertThat(draft.lines()).isEmpty();
    }

    @Test
    void rejectsTrailingText() throws IOException {
        assertThat(errors("{\"lines\":[" + LINE + "]} {}")).extracting(InputError::code).containsExactly("malformed_json");
    }

    @Test
    void rejectsAnythingButAnObjectWithLines() throws IOException {
        assertThat(errors("[]")).extracting(InputError::code).contains("wrong_type");
        assertThat(errors("{}")).extracting(InputError::code).containsExactly("missing");
        assertThat(errors("")).isNotEmpty();
        assertThat(errors("{\"lines\":{}}")).extracting(InputError::code).containsExactly("wrong_type");
    }

    @Test
    void rejectsDeepNesting() throws IOException {
        assertThat(errors("{\"lines\":[" + "[".repeat(100_000))).isNotEmpty();
    }

    @Test
    void acceptsUpTo20000Lines() throws IOException {
        String most = (LINE + ",").repeat(DraftDelivery.MAX_LINES - 1) + LINE;
        assertThat(read("{\"lines\":[" + most + "]}").faults()).isEmpty();
        assertThat(errors("{\"lines\":[" + most + "," + LINE + "]}")).extracting(InputError::code)
                .containsExactly("too_many_lines");
    }

    @Property(tries = 500)
    void anyInputYieldsLinesOrFaults(@ForAll("texts") String body) throws IOException {
        DraftDelivery draft = read(body);
        FaultTexts.errors(draft.faults(), new Texts(), Language.EN, draft.places());
        if (draft.lines().isEmpty() && draft.faults().isEmpty()) {
            assertThat(body.replace(" ", "")).isEqualTo("{\"lines\":[]}");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries
                .of("{", "}", "[", "]", ":", ",", "\"lines\"", "\"shortage\"", "\"level\"", "1", "null", "\"x\"", LINE,
                        "{\"lines\":[", "]}", "\\", "1e400", "-", "\u0000")
                .list().ofMaxSize(20).map(parts -> String.join("", parts));
    }

    private static DraftDelivery read(String json) throws IOException {
        return DeliveryJsonReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Source.Kind.SCHOOL);
    }

    private static List<InputError> errors(String json) throws IOException {
        DraftDelivery draft = read(json);
        return FaultTexts.errors(draft.faults(), new Texts(), Language.EN, draft.places());
    }
}
