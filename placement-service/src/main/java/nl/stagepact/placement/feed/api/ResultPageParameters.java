package nl.stagepact.placement.feed.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.paging.Cursor;

/** Parameters of a page of results on a website. */
record ResultPageParameters(
        @QueryParam("pageSize") @DefaultValue("20") @Min(1) @Max(100) @Parameter(description = """
                Items on a page""") Integer pageSize,
        @QueryParam("cursor") @Nullable Cursor cursor) {
}
