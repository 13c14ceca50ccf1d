package nl.stagepact.shortage.wire;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

/** JSON, CSV or a page, as Accept prefers; JSON when it does not care. */
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

    /** Only where it is asked for before JSON: a browser asks so. */
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

    /** @param lines each with its end of line: see {@link #csvLine} */
    public static Response.ResponseBuilder csv(List<String> header, Stream<String> lines) {
        return Response.ok(String.join(",", header) + "\r\n" + lines.collect(Collectors.joining()), CSV_UTF8);
    }

    /** One line of RFC 4180; null is an empty cell. */
    public static String csvLine(List<@Nullable Object> cells) {
        return cells.stream().map(cell -> cell == null ? "" : quoted(cell.toString())).collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
