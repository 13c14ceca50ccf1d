package nl.stagepact.placement.watch.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.paging.Cursor;

/** Parameters of a poll of withdrawals. */
record WithdrawalParameters(
        @QueryParam("pageSize") @DefaultValue("200") @Min(1) @Max(1_000) @Parameter(description = """
                Maximum number of items""") Integer pageSize,
        @QueryParam("cursor") @Nullable Cursor cursor) {
}
