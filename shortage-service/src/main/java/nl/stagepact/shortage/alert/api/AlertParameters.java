package nl.stagepact.shortage.alert.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Parameters of the list of alerts. */
record AlertParameters(
        @QueryParam("standing") @DefaultValue("false") @Parameter(description = """
                true: only alerts that still hold""") Boolean standing) {
}
