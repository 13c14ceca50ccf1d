package nl.stagepact.shortage.api;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jspecify.annotations.Nullable;

/** JSON, CSV or a page, as Accept prefers; JSON when it does not care. */
final class FigureFormat {

    private FigureFormat() {
    }

    static boolean prefersCsv(HttpHeaders headers) {
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
    static boolean prefersHtml(HttpHeaders headers) {
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

    /** One line of RFC 4180; null is an empty cell. */
    static String csvLine(List<@Nullable Object> cells) {
        return cells.stream().map(cell -> cell == null ? "" : quoted(cell.toString())).collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
