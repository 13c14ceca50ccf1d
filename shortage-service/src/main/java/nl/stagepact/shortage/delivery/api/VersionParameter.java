package nl.stagepact.shortage.delivery.api;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Version of a delivery. */
record VersionParameter(
        @QueryParam("version") @Nullable @Min(1) @Parameter(description = """
                An earlier version; the latest by default""") Integer version) {
}
