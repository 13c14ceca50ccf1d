package nl.stagepact.shortage.delivery.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.servicekit.table.CsvDialect;
import nl.stagepact.shortage.delivery.domain.Cause;
import nl.stagepact.shortage.delivery.domain.Counts;
import nl.stagepact.shortage.delivery.domain.DeliveryLine;
import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.DraftLine;
import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.table.api.FaultTexts;

class DeliveryCsvReaderTest {

    private static final String HEADER = "programmeCode;level;learningPath;regionCode;monthWanted;shortage";

    @ParameterizedTest
    @ValueSource(strings = { ";", ",", "\t" })
    void readsEachSeparator(String separator) throws IOException {
        String csv = (HEADER + "\r\n25604;4;bol;AM14;2026-02;10\r\n").replace(";", separator);
        DraftDelivery draft = read(csv);
        assertThat(draft.faults()).isEmpty();
        assertThat(draft.lines()).singleElement().satisfies(line -> {
            assertThat(line.programmeCode).isEqualTo("25604");
            assertThat(line.counts.get(Measure.SHORTAGE)).isEqualTo(10);
        });
    }

    @Test
    void readsAByteOrderMark() throws IOException {
        assertThat(read("\uFEFF" + HEADER + "\n25604;4;bol;AM14;2026-02;10").faults()).isEmpty();
    }

    @Test
    void readsColumnsInAnyOrder() throws IOException {
        DraftDelivery draft = read(
                "shortage,monthWanted,regionCode,learningPath,level,programmeCode\n7,2026-02,AM14,bol,4,25604");
        assertThat(draft.faults()).isEmpty();
        assertThat(draft.lines().getFirst().counts.get(Measure.SHORTAGE)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = { "travel_distance:2 closure:1", "travel_distance: 2  closure : 1" })
    void spacesAroundTheNumberOfACauseDoNotMatter(String causes) throws IOException {
        DraftDelivery draft = read(HEADER + ";causes\n25604;4;bol;AM14;2026-02;10;" + causes);
        assertThat(draft.faults()).isEmpty();
        assertThat(draft.lines().getFirst().causes).isEqualTo(Map.of(Cause.TRAVEL_DISTANCE, 2, Cause.CLOSURE, 1));
    }

    @Test
    void distinguishesUnknownZeroAndNotDelivered() throws IOException {
        DraftLine line = read(
                "programmeCode,level,learningPath,regionCode,monthWanted,shortage,delayed\n25604,4,bol,AM14,2026-02,0,").lines()
                .getFirst();
        assertThat(line.counts.get(Measure.SHORTAGE)).isZero();
        assertThat(line.counts.isUnknown(Measure.DELAYED)).isTrue();
        assertThat(line.counts.isDelivered(Measure.DROPPED_OUT)).isFalse();
    }

    @Test
    void reportsLineAndColumnOfEveryFault() throws IOException {
        List<InputError> errors = errors(HEADER + "\n25604;4;bol;AM14;2026-02;1.000\n\n25604;4;bol;;15-2-2026;-1");
        assertThat(errors).extracting(InputError::line, InputError::column, InputError::code).containsExactly(
                org.assertj.core.groups.Tuple.tuple(2, "shortage", "ambiguous_number"),
                org.assertj.core.groups.Tuple.tuple(4, "regionCode", "missing"),
                org.assertj.core.groups.Tuple.tuple(4, "monthWanted", "day_in_month"),
                org.assertj.core.groups.Tuple.tuple(4, "shortage", "count_out_of_range"));
    }

    @Test
    void aWrongByteIsToldWithItsLine() throws IOException {
        byte[] delivery = (HEADER + "\n25604;4;bol;AM14;2026-02;1\n\n25604;4;bol;AM14;f\u00e9v-26;1\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        DraftDelivery draft = DeliveryCsvReader.read(new ByteArrayInputStream(delivery), Source.Kind.SCHOOL);
        assertThat(FaultTexts.errors(draft.faults(), new Texts(), Language.EN, draft.places())).singleElement()
                .returns("not_utf_8", InputError::code).returns(4, InputError::line);
    }

    @Test
    void unknownDuplicateAndMissingColumnsAreOneFault() throws IOException {
        assertThat(errors("programmeCode;level;level;learningPath;regionCode;tekort\n1;2;3;4;5;6")).singleElement()
                .returns("wrong_columns", InputError::code).returns(1, InputError::line).extracting(InputError::detail)
                .asString().startsWith("The columns are not right. Missing: monthWanted, shortage. Unknown: tekort. "
                        + "Given twice: level. Allowed: programmeCode, level, learningPath, regionCode, monthWanted, ");
    }

    @Test
    void readsNamesOfColumnsInAnyCase() throws IOException {
        assertThat(read(HEADER.toUpperCase(Locale.ROOT) + "\n25604;4;bol;AM14;2026-02;10").faults()).isEmpty();
    }

    @Test
    void rejectsLinesWithTooFewOrTooManyCells() throws IOException {
        assertThat(errors(HEADER + "\n25604;4;bol\n1;2;3;4;5;6;7")).extracting(InputError::code)
                .containsExactly("number_of_cells", "number_of_cells");
    }

    @Test
    void rejectsAnUnclosedQuote() throws IOException {
        assertThat(errors(HEADER + "\n\"25604;4;bol;AM14;2026-02;10\n")).isNotEmpty();
    }

    @Test
    void emptyFileAndOnlyAHeaderAreToldApart() throws IOException {
        assertThat(errors("")).extracting(InputError::code).containsExactly("empty_file");
        assertThat(errors(HEADER + "\n\n")).extracting(InputError::code).containsExactly("only_header");
    }

    @Test
    void acceptsUpTo20000Lines() throws IOException {
        String line = "\n25604;4;bol;AM14;2026-02;1";
        assertThat(read(HEADER + line.repeat(DraftDelivery.MAX_LINES)).faults()).isEmpty();
        assertThat(errors(HEADER + line.repeat(DraftDelivery.MAX_LINES + 1))).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("too_many_lines");
            assertThat(error.line()).isEqualTo(DraftDelivery.MAX_LINES + 2);
        });
    }

    @Property(tries = 200)
    void readsWhatItWrites(@ForAll("deliveries") List<DeliveryLine> lines, @ForAll CsvDialect dialect) throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        DeliveryLinesOutput.writeCsv(lines::forEach, Source.Kind.SCHOOL, dialect, csv);
        areIn(read(csv.toString(StandardCharsets.UTF_8)), lines);
    }

    @Property(tries = 200)
    void readsWhatItWritesAsJson(@ForAll("deliveries") List<DeliveryLine> lines) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        DeliveryLinesOutput.writeJson(lines::forEach, null, json);
        areIn(DeliveryJsonReader.read(new ByteArrayInputStream(json.toByteArray()), Source.Kind.SCHOOL), lines);
    }

    private static void areIn(DraftDelivery draft, List<DeliveryLine> lines) {
        assertThat(draft.faults()).isEmpty();
        assertThat(draft.lines()).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            DraftLine read = draft.lines().get(i);
            assertThat(read.programmeCode).isEqualTo(lines.get(i).programmeCode());
            assertThat(read.level).isEqualTo(lines.get(i).level());
            assertThat(read.learningPath).isEqualTo(lines.get(i).learningPath());
            assertThat(read.regionCode).isEqualTo(lines.get(i).regionCode());
            assertThat(read.monthWanted).isEqualTo(lines.get(i).monthWanted());
            assertThat(read.counts).isEqualTo(lines.get(i).counts());
            assertThat(read.causes).isEqualTo(lines.get(i).causes());
        }
    }

    @Property(tries = 500)
    void anyInputYieldsLinesOrFaults(@ForAll("texts") String body) throws IOException {
        DraftDelivery draft = read(body);
        assertThat(draft.lines().isEmpty() && draft.faults().isEmpty()
                && !body.contains("programmeCode")).isFalse();
        assertThat(FaultTexts.errors(draft.faults(), new Texts(), Language.NL, draft.places())).allSatisfy(
                error -> assertThat(error.line()).isPositive());
    }

    @Provide
    Arbitrary<List<DeliveryLine>> deliveries() {
        Arbitrary<Counts> counts = Arbitraries.integers().between(-2, Counts.MAX).list().ofSize(Measure.values().length)
                .map(values -> {
                    Counts all = new Counts();
                    for (Measure measure : Source.Kind.SCHOOL.measures()) {
                        all.with(measure, values.get(measure.ordinal()));
                    }
                    return all;
                });
        Arbitrary<Map<Cause, Integer>> causes = Arbitraries.maps(Arbitraries.of(Cause.class),
                Arbitraries.integers().between(0, 99)).ofMaxSize(3)
                .map(map -> map.isEmpty() ? Map.of() : new EnumMap<>(map));
        return Combinators.combine(Arbitraries.strings().numeric().ofLength(5), Arbitraries.of("1", "2", "3", "4"),
                Arbitraries.of("bol", "bbl", "third"), Arbitraries.integers().between(0, 600), counts, causes)
                .as((code, level, path, month, count, cause) -> new DeliveryLine(code, level, path, "AM14",
                        YearMonth.of(1990, 1).plusMonths(month), count, cause))
                .list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> pieces = new ArrayList<>(
                List.of(HEADER, "\n", ";", ",", "\"", "25604", "\r", "1.000", "\u0000", "é", "'", " "));
        return Arbitraries.of(pieces).list().ofMaxSize(30).map(parts -> String.join("", parts));
    }

    private static DraftDelivery read(String csv) throws IOException {
        return DeliveryCsvReader.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), Source.Kind.SCHOOL);
    }

    private static List<InputError> errors(String csv) throws IOException {
        DraftDelivery draft = read(csv);
        return FaultTexts.errors(draft.faults(), new Texts(), Language.EN, draft.places());
    }
}
