package nl.stagepact.servicekit.deadletter;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.Text;

/** Which dead letters are listed. */
record DeadLetterParameters(
        @QueryParam("first") @DefaultValue("false") @Parameter(description = """
                true for the first event of each key only: one per parked key""") Boolean first,
        @QueryParam("key") @Nullable @Text(max = 1000) @Parameter(example = "99DA", description = """
                Only events of this key""") String key) {
}
