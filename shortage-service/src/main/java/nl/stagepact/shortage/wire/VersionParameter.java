package nl.stagepact.shortage.wire;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Version of a delivery. */
public record VersionParameter(
        @QueryParam("version") @Nullable @Min(1) @Parameter(description = """
                An earlier version; the latest by default""") Integer version) {

    public boolean isOf(int number) {
        return version == null || version == number;
    }
}
