package nl.stagepact.shortage.register.api;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.Text;
import nl.stagepact.servicekit.clock.Moment;
import nl.stagepact.shortage.register.usecase.ReadRegister;

/** Parameters of the entries of a register. */
record RegisterParameters(
        @QueryParam("code") @Nullable @Text(max = 200) @Parameter(example = "25604", description = """
                Only entries with this code""") String code,
        @QueryParam("validAt") @Nullable @Parameter(description = """
                Only entries that are valid on this day""") LocalDate validAt,
        @QueryParam("availableAt") @Nullable @Parameter(example = "2026-01-31", description = """
                The register as it was known then: a day, which counts as a whole, or a moment (RFC 3339)""") Moment availableAt) {

    ReadRegister.Filter filter() {
        return new ReadRegister.Filter(code, validAt);
    }
}
