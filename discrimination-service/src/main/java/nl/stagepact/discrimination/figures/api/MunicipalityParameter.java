package nl.stagepact.discrimination.figures.api;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.wire.Formats.MunicipalityCode;

/** Which municipality. */
public record MunicipalityParameter(
        @QueryParam("municipality") @Parameter(example = "GM0344", description = """
                Only figures of this municipality""") @Nullable @MunicipalityCode String municipality) {
}
