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
import de.siegmar.fastcsv.writer.LineDelimiter;

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

    /** @param rows cells in the order of the header; null is an empty cell */
    public static Response.ResponseBuilder csv(List<String> header, Stream<List<@Nullable Object>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(row.stream().map(cell -> Objects.toString(cell, "")).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.ok(text.toString(), CSV_UTF8);
    }
}
