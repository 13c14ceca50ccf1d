package nl.stagepact.shortage.dropout.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.stagepact.servicekit.table.CsvDialect;
import nl.stagepact.shortage.delivery.domain.Counts;
import nl.stagepact.shortage.dropout.domain.DraftDropout;
import nl.stagepact.shortage.dropout.domain.DropoutLine;
import nl.stagepact.shortage.dropout.domain.DropoutMeasure;
import nl.stagepact.shortage.dropout.domain.LeavingReason;
import nl.stagepact.shortage.table.api.HostileTexts;
import nl.stagepact.shortage.wire.FigureFormat;

class DropoutLinesTest {

    @Property(tries = 500)
    void csvReadsBackToTheSame(@ForAll("lines") List<DropoutLine> lines, @ForAll CsvDialect dialect) throws IOException {
        String csv = FigureFormat.table(dialect, DropoutLinesReader.COLUMNS, new DropoutLinesView(lines, null).csv());
        areIn(DropoutLinesReader.csv(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))), lines);
    }

    @Property(tries = 500)
    void jsonReadsBackToTheSame(@ForAll("lines") List<DropoutLine> lines) throws IOException {
        byte[] json = new ObjectMapper().writeValueAsBytes(new DropoutLinesView(lines, null).json());
        areIn(DropoutLinesReader.json(new ByteArrayInputStream(json)), lines);
    }

    @Test
    void pointsAtEveryFaultOfEveryLine() throws IOException {
        assertThat(faults("""
                {"lines": [{"programmeCode": 25604, "name/x": "a", "atRisk": "1", "delayed": 1, "delayed": 2}, 7,
                           {"learningPath": "bol", "regionCode": ["AM13"], "atRisk": 1.5}], "school": 1, "lines": []}"""))
                .containsExactlyInAnyOrder("/lines/0/programmeCode wrong_type", "/lines/0/name~1x unknown_property",
                        "/lines/0/atRisk wrong_type", "/lines/0/delayed duplicate_property", "/lines/0/learningPath missing",
                        "/lines/0/regionCode missing", "/lines/1 wrong_type", "/lines/2/programmeCode missing",
                        "/lines/2/regionCode wrong_type", "/lines/2/atRisk not_a_whole_number", "/school unknown_property",
                        "/lines duplicate_property");
        assertThat(faults("{}")).containsExactly("/lines missing");
        assertThat(faults("[]")).containsExactly(" wrong_type");
        assertThat(faults("{\"lines\": [{\"atRisk\": 1}")).containsExactly(" malformed_json");
        assertThat(faults("")).isNotEmpty();
    }

    @Test
    void rejectsOtherEncodings() throws IOException {
        assertThat(faults("{\"lines\": []}", StandardCharsets.UTF_16LE)).containsExactly(" not_utf_8");
        assertThat(faults("{\"lines\": []}", Charset.forName("UTF-32"))).containsExactly(" not_utf_8");
    }

    private static List<String> faults(String json) throws IOException {
        return faults(json, StandardCharsets.UTF_8);
    }

    private static List<String> faults(String json, Charset charset) throws IOException {
        DraftDropout draft = DropoutLinesReader.json(new ByteArrayInputStream(json.getBytes(charset)));
        return draft.faults().stream().map(fault -> draft.places().of(fault).pointer() + ' ' + fault.code()).toList();
    }

    private static void areIn(DraftDropout read, List<DropoutLine> lines) {
        assertThat(read.faults()).isEmpty();
        assertThat(read.lines()).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(read.lines().get(i).programmeCode).isEqualTo(lines.get(i).programmeCode());
            assertThat(read.lines().get(i).learningPath).isEqualTo(lines.get(i).learningPath());
            assertThat(read.lines().get(i).regionCode).isEqualTo(lines.get(i).regionCode());
            assertThat(read.lines().get(i).reasonCode).isEqualTo(lines.get(i).reasonCode());
            assertThat(read.lines().get(i).counts).isEqualTo(lines.get(i).counts());
        }
    }

    @Provide
    Arbitrary<List<DropoutLine>> lines() {
        Arbitrary<Map<DropoutMeasure, Integer>> counts = Arbitraries
                .maps(Arbitraries.of(DropoutMeasure.class), Arbitraries.integers().between(-1, Counts.MAX))
                .map(map -> map.isEmpty() ? Map.of() : new EnumMap<>(map));
        return Combinators.combine(Arbitraries.strings().numeric().ofLength(5), Arbitraries.of("bol", "bbl", "third"),
                HostileTexts.ofMaxLength(40).injectNull(0.2), counts)
                .as((code, path, reason, count) -> new DropoutLine(code, "4", path, "AM13",
                        reason == null ? null : new LeavingReason(reason, "", 5, true), count))
                .list().ofMinSize(1).ofMaxSize(6);
    }
}
