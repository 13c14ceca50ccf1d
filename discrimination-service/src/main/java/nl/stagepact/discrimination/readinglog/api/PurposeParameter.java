package nl.stagepact.discrimination.readinglog.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.stagepact.discrimination.readinglog.domain.Purpose;

/** Why the caller reads, for the log. */
public record PurposeParameter(
        @QueryParam("purpose") @DefaultValue("handling") @Parameter(description = """
                Why the caller reads the case, which is logged: handling, deputising for an absent handler, advising the desk \
                that handles it, or supervision""") Purpose purpose) {
}
