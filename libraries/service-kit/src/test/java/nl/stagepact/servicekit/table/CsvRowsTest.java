package nl.stagepact.servicekit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import de.siegmar.fastcsv.reader.CsvRecord;

class CsvRowsTest {

    @ParameterizedTest
    @ValueSource(strings = { "a;b\n1;2\n", "a,b\r\n1,2", "sep=;\r\na;b\r\n1;2\r\n", "\"sep=|\"\na|b\n1|2",
            "SEP=\t\na\tb\n1\t2\n", "a\tb\n1\t2\n",
            "\uFEFFa;b\n1;2\n", "\n;\na;b\n\n ; \n1;2\n;;;\n\n" })
    void readsTablesAsSpreadsheetsWriteThem(String table) throws IOException {
        assertThat(rows(table)).extracting(row -> row.getFields().subList(0, 2)).containsExactly(List.of("a", "b"),
                List.of("1", "2"));
    }

    @Test
    void linesAreThoseOfTheFile() throws IOException {
        try (CsvRows rows = open("sep=;\na;b\n\n1;\"x\ny\"\n2;z\n", StandardCharsets.UTF_8)) {
            List<Integer> lines = new ArrayList<>();
            for (CsvRecord row = rows.next(); row != null; row = rows.next()) {
                lines.add(rows.line(row));
            }
            assertThat(lines).containsExactly(2, 4, 6);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "a;b\n1;\"2\"x\n", "a;b\n1;\"2\n3;4\n" })
    void malformedRowNamesItsLine(String table) {
        assertThat(malformed(table, StandardCharsets.UTF_8)).returns("malformed_csv", MalformedTable::code)
                .returns(2, MalformedTable::line);
    }

    @Test
    void malformedRowAfterOneOfSeveralLinesNamesItsLine() {
        assertThat(malformed("a;b\n1;\"x\ny\"\n3;\"4\"z\n", StandardCharsets.UTF_8)).returns(4, MalformedTable::line);
    }

    @Test
    void otherEncodingsAreRecognised() {
        assertThat(malformed("naam\nCafé\n", Charset.forName("windows-1252"))).returns("not_utf_8", MalformedTable::code);
        assertThat(malformed("naam\nCafé\n", StandardCharsets.UTF_16)).returns("utf_16", MalformedTable::code);
        assertThat(malformed("naam\nCafé\n", StandardCharsets.UTF_16LE)).returns("utf_16", MalformedTable::code);
        assertThat(malformed("naam\nCafé\n", StandardCharsets.UTF_16BE)).returns("utf_16", MalformedTable::code);
    }

    @Test
    void wrongByteNamesItsLineAndRowsBeforeItAreRead() throws IOException {
        String table = "naam\r\n" + "x\n".repeat(20_000) + "Café\n" + "y\n".repeat(20_000);
        int count = 0;
        try (CsvRows rows = open(table, StandardCharsets.ISO_8859_1)) {
            assertThat(rows.header(List.of("naam"), List.of()).positions()).containsOnlyKeys("naam");
            while (true) {
                rows.next();
                count++;
            }
        } catch (MalformedTable e) {
            assertThat(e).returns("not_utf_8", MalformedTable::code).returns(20_002, MalformedTable::line);
        }
        assertThat(count).isEqualTo(20_000);
        assertThat(malformed("sep=;\na;b\n1;Café", StandardCharsets.ISO_8859_1)).returns(3, MalformedTable::line);
    }

    @Test
    void namesOfColumnsAreReadInAnyCaseAndTrimmed() throws IOException {
        assertThat(header(" A ;b\n").positions()).containsEntry("a", 0).containsEntry("B", 1);
    }

    @Test
    void allThatIsWrongWithTheColumnsIsOneFault() {
        assertThat(catchThrowableOfType(MalformedTable.class, () -> header("\nB;x;b;y;x\n")))
                .returns("wrong_columns", MalformedTable::code).returns(2, MalformedTable::line)
                .returns(List.of("a", "x, y", "B", "a, B"), MalformedTable::arguments);
        assertThat(catchThrowableOfType(MalformedTable.class, () -> header("B\n")))
                .returns(List.of("a", "–", "–", "a, B"), MalformedTable::arguments);
    }

    @Test
    void fileWithoutAnyValueIsEmpty() {
        assertThat(catchThrowableOfType(MalformedTable.class, () -> header("\n;;\n"))).returns("empty_file",
                MalformedTable::code);
    }

    @Test
    void columnsWithoutNameAndValueAreNone() throws IOException {
        List<CsvRecord> rows = rows("a;;B;;\n1;;2;;\n1;;2\n1;x;2\n1;;2;;x\n1;\n");
        CsvHeader header = header("a;;B;;\n");
        assertThat(header.positions()).containsOnlyKeys("a", "B").containsEntry("B", 2);
        assertThat(rows.stream().skip(1).map(header::fits)).containsExactly(true, true, false, false, false);
    }

    private static CsvHeader header(String table) throws IOException {
        try (CsvRows rows = open(table, StandardCharsets.UTF_8)) {
            return rows.header(List.of("a", "B"), List.of("a"));
        }
    }

    private static MalformedTable malformed(String table, Charset charset) {
        return catchThrowableOfType(MalformedTable.class, () -> {
            try (CsvRows rows = open(table, charset)) {
                while (rows.next() != null) {
                    // until it fails
                }
            }
        });
    }

    private static List<CsvRecord> rows(String table) throws IOException {
        List<CsvRecord> all = new ArrayList<>();
        try (CsvRows rows = open(table, StandardCharsets.UTF_8)) {
            for (CsvRecord row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }

    private static CsvRows open(String table, Charset charset) throws IOException {
        return CsvRows.of(new ByteArrayInputStream(table.getBytes(charset)));
    }
}
