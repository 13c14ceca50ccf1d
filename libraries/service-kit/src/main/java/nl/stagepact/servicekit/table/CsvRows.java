package nl.stagepact.servicekit.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * Rows of a CSV file as Dutch and English spreadsheets write it: in UTF-8 with or without a byte order mark, separated by
 * semicolons, commas, tabs or what a first line such as {@code sep=;} says. Rows without a value are skipped.
 */
public final class CsvRows implements AutoCloseable {

    private static final int MAX_HEADER_BYTES = 4_096;
    /** Excel writes and reads such a line to name the separator; it is no header. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?[sS][eE][pP]=([;,|\t])\"?\r?\n");

    private final Utf8Reader text;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    /** Lines before those that the reader counts. */
    private final int linesBefore;
    private @Nullable CsvRecord last;

    private CsvRows(Utf8Reader text, char separator, int linesBefore) {
        this.text = text;
        this.reader = CsvReader.builder().fieldSeparator(separator).detectBomHeader(false).skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).ofCsvRecord(text);
        this.records = reader.iterator();
        this.linesBefore = linesBefore;
    }

    /** @throws MalformedTable when the file is in UTF-16 */
    public static CsvRows of(InputStream body) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(body, MAX_HEADER_BYTES * 4);
        skipByteOrderMark(buffered);
        String beginning = beginning(buffered);
        Matcher named = SEPARATOR_LINE.matcher(beginning);
        boolean isNamed = named.lookingAt();
        if (isNamed) {
            buffered.skipNBytes(named.end());
        }
        int linesBefore = isNamed ? 1 : 0;
        return new CsvRows(new Utf8Reader(buffered, linesBefore + 1), isNamed ? named.group(1).charAt(0) : separator(beginning),
                linesBefore);
    }

    /**
     * Reads the first row.
     *
     * @param columns allowed ones, in any case
     * @param required those of them that may not be absent
     * @throws MalformedTable when there is no row, and with all that is wrong with the columns at once
     */
    public CsvHeader header(Collection<String> columns, Collection<String> required) throws IOException {
        CsvRecord first = next();
        if (first == null) {
            throw new MalformedTable("empty_file", 1);
        }
        return CsvHeader.of(first, line(first), columns, required);
    }

    /**
     * @return the next row with a value, the header first if it was not read; null after the last
     * @throws MalformedTable when the rest cannot be read
     */
    public @Nullable CsvRecord next() throws IOException {
        try {
            while (records.hasNext()) {
                last = records.next();
                if (!isBlank(last)) {
                    return last;
                }
            }
            return null;
        } catch (CsvParseException e) {
            throw new MalformedTable("malformed_csv", nextLine());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new MalformedTable("not_utf_8", text.line());
            }
            throw e.getCause();
        }
    }

    /** Line of the file in which a row begins, from 1. */
    public int line(CsvRecord row) {
        return (int) row.getStartingLineNumber() + linesBefore;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Line after the last row that could be read. */
    private int nextLine() {
        CsvRecord before = last;
        return before == null ? linesBefore + 1
                : line(before) + 1
                        + (int) before.getFields().stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }

    private static boolean isBlank(CsvRecord row) {
        for (int i = 0; i < row.getFieldCount(); i++) {
            if (!row.getField(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static void skipByteOrderMark(BufferedInputStream body) throws IOException {
        body.mark(4);
        byte[] start = body.readNBytes(4);
        body.reset();
        int first = at(start, 0);
        int second = at(start, 1);
        if (first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF || first == 0 && second > 0
                || first > 0 && second == 0) {
            throw new MalformedTable("utf_16", 1);
        }
        if (first == 0xEF && second == 0xBB && at(start, 2) == 0xBF) {
            body.skipNBytes(3);
        }
    }

    /** @return -1 beyond the end */
    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    private static String beginning(BufferedInputStream body) throws IOException {
        body.mark(MAX_HEADER_BYTES);
        String beginning = new String(body.readNBytes(MAX_HEADER_BYTES), StandardCharsets.UTF_8);
        body.reset();
        return beginning;
    }

    /** The one that occurs most often in the header. */
    private static char separator(String beginning) {
        String header = beginning.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = ';';
        for (char each : new char[] { ',', '\t' }) {
            most = count(header, each) > count(header, most) ? each : most;
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
