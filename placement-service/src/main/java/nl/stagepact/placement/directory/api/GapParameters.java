package nl.stagepact.placement.directory.api;

import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.wire.Formats.MunicipalityCode;
import nl.stagepact.placement.wire.Formats.PactCode;

/** Parameters of the list of what employers cannot find. */
record GapParameters(
        @QueryParam("pact") @Nullable @PactCode(message = PACT) @Parameter(example = "amersfoort", description = """
                In the area of this pact""") String pact,
        @QueryParam("municipality") @Separator(",") @Parameter(example = "GM0307", description = """
                In any of these municipalities""") Set<@MunicipalityCode String> municipality)
        implements
            AreaParameters {
}
