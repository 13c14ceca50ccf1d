package nl.stagepact.servicekit.deadletter;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which dead letters are listed. */
record DeadLetterParameters(
        @QueryParam("first") @DefaultValue("false") @Parameter(description = """
                true for the first event of each key only: one per parked key""") Boolean first,
        @QueryParam("key") @Nullable @Pattern(regexp = KEY, message = "{form.event_key}") @Parameter(example = "99DA", description = """
                Only events of this key; empty for records without a key""") String key) {

    private static final String KEY = "^[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\uFFFD]{0,1000}$";
}
