package nl.stagepact.shortage.round.api;

import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

import nl.stagepact.servicekit.body.Text;

/** Parameters of the list of rounds. */
record RoundParameters(
        @QueryParam("pact") @Separator(",") @Parameter(example = "amersfoort", description = """
                Codes of pact areas; 404 if unknown or not readable""") Set<@Text(max = 40) String> pact) {
}
