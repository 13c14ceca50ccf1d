package nl.stagepact.shortage.delivery.api;

import java.time.LocalDate;

import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The date that identifies a delivery of one source. */
record ReferenceDateParameter(
        @PathParam("referenceDate") @Parameter(example = "2026-01-15", description = """
                The day that the counts describe ("peildatum"), not in the future""") LocalDate referenceDate) {
}
