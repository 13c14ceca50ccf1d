package nl.stagepact.servicekit.table;

import java.io.IOException;
import java.io.Writer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** How a CSV answer is written. {@link CsvRows} reads each of them. */
public enum CsvDialect {

    /** RFC 4180. */
    STANDARD(',', false, "csv"),
    /** Excel with Dutch settings opens it in columns, and knows by the byte order mark that it is UTF-8. */
    DUTCH_EXCEL(';', true, "excel");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final char separator;
    private final boolean isMarked;
    private final String tag;

    CsvDialect(char separator, boolean isMarked, String tag) {
        this.separator = separator;
        this.isMarked = isMarked;
        this.tag = tag;
    }

    /** What tells an entity tag of this representation from those of others. */
    public String tag() {
        return tag;
    }

    /** Writes the byte order mark, if any. @param out encodes in UTF-8 */
    public CsvWriter writer(Writer out) throws IOException {
        if (isMarked) {
            out.write(BYTE_ORDER_MARK);
        }
        return CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.CRLF).build(out);
    }
}
