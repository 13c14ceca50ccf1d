package nl.stagepact.shortage.publication.api;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Parameters of the list of publications. */
record PublicationParameters(
        @QueryParam("from") @Nullable @Parameter(description = """
                First reference date""") LocalDate from,
        @QueryParam("to") @Nullable @Parameter(description = """
                Last reference date; today by default""") LocalDate to) {
}
