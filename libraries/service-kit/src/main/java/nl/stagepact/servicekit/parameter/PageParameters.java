package nl.stagepact.servicekit.parameter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.paging.Cursor;

/** Parameters of a paged collection. */
public record PageParameters(
        @QueryParam("pageSize") @DefaultValue("50") @Min(1) @Max(200) Integer pageSize,
        @QueryParam("cursor") @Nullable Cursor cursor) {
}
