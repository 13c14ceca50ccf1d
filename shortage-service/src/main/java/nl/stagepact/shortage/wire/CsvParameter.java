package nl.stagepact.shortage.wire;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.stagepact.servicekit.table.CsvDialect;

/** How an answer in CSV is written. */
public record CsvParameter(
        @QueryParam("csvDialect") @DefaultValue("standard") @Parameter(description = """
                Of an answer in CSV: standard has commas (RFC 4180); dutch_excel has semicolons and a byte order mark, so that \
                Excel with Dutch settings opens it in columns. Both can be sent back. An answer in \
                JSON ignores it""") CsvDialect csvDialect) {
}
