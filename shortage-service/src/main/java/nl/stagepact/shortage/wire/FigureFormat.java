package nl.stagepact.shortage.wire;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.writer.CsvWriter;
import nl.stagepact.servicekit.table.CsvDialect;
import nl.stagepact.servicekit.table.SheetText;

/** Chooses JSON, CSV or HTML by the Accept header, JSON by default, and writes CSV. */
public final class FigureFormat {

    private static final String CSV_UTF8 = "text/csv; charset=utf-8; header=present";

    private FigureFormat() {
    }

    public static boolean prefersCsv(HttpHeaders headers) {
        for (MediaType type : headers.getAcceptableMediaTypes()) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (type.getType().equalsIgnoreCase("text") && (type.getSubtype().equalsIgnoreCase("csv")
                    || type.isWildcardSubtype())) {
                return true;
            }
        }
        return false;
    }

    /** Whether HTML is preferred to JSON, as browsers do. */
    public static boolean prefersHtml(HttpHeaders headers) {
        for (MediaType type : headers.getAcceptableMediaTypes()) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (type.getType().equalsIgnoreCase("text") && type.getSubtype().equalsIgnoreCase("html")) {
                return true;
            }
        }
        return false;
    }

    /** JSON or CSV, as the caller prefers. @param rows not read unless CSV is preferred */
    public static Response.ResponseBuilder answer(HttpHeaders headers, CsvParameter dialect, Object view, List<String> header,
            Stream<List<@Nullable Object>> rows) {
        return (prefersCsv(headers) ? csv(dialect, header, rows) : Response.ok(view, MediaType.APPLICATION_JSON))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    public static Response.ResponseBuilder csv(CsvParameter dialect, List<String> header, Stream<List<@Nullable Object>> rows) {
        return Response.ok(table(dialect.csvDialect(), header, rows), CSV_UTF8);
    }

    /** @param rows cells in the order of the header; null is an empty cell, and no text is left a formula */
    public static String table(CsvDialect dialect, List<String> header, Stream<List<@Nullable Object>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = dialect.writer(text)) {
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(row.stream().map(FigureFormat::cell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        return value instanceof String text ? SheetText.written(text) : Objects.toString(value, "");
    }
}
