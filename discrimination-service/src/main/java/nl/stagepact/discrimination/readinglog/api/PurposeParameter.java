package nl.stagepact.discrimination.readinglog.api;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.readinglog.domain.Purpose;

/** Why the caller reads, for the log. */
public record PurposeParameter(
        @QueryParam("purpose") @Parameter(description = """
                Why the caller reads the case, which is logged: handling, deputising for an absent handler, advising the desk \
                that handles it, informed of what concerns the reader, or supervision; default: handling for the desk that handles it, \
                and informed for others""") @Nullable Purpose purpose) {
}
