package nl.stagepact.shortage.dropout.api;

import java.time.YearMonth;

import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The month that counts of dropout describe. */
record PeriodParameter(
        @PathParam("period") @Parameter(example = "2026-01", description = """
                A month, not in the future""") YearMonth period) {
}
