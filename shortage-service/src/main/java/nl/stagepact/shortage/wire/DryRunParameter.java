package nl.stagepact.shortage.wire;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Lets a sender try a body out. */
public record DryRunParameter(
        @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = """
                true: validates and compares, stores nothing, and gives the same answer""") Boolean dryRun) {
}
