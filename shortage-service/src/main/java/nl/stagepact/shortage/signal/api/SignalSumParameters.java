package nl.stagepact.shortage.signal.api;

import static nl.stagepact.shortage.wire.CodeForms.REGION;
import static nl.stagepact.shortage.wire.CodeForms.REGIONS;

import java.util.Set;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

import nl.stagepact.shortage.wire.CodeFilters;

/** Parameters of the sums of signals. */
record SignalSumParameters(
        @QueryParam("region") @Separator(",") @Parameter(example = "AM14", description = """
                Labour-market regions, 404 if unknown; those of the caller's pacts by \
                default""") Set<@Pattern(regexp = REGION, message = REGIONS) String> region)
        implements
            CodeFilters {

    @Override
    public Set<String> regions() {
        return region;
    }
}
