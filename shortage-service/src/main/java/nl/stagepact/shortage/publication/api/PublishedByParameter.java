package nl.stagepact.shortage.publication.api;

import java.time.Instant;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.clock.Moment;

/** Selects a publication by the time at which it was published. */
record PublishedByParameter(
        @QueryParam("availableAt") @Nullable @Parameter(example = "2026-01-31", description = """
                Only what was published by then: a day, which counts as a whole, or a moment (RFC 3339)""") Moment availableAt) {

    Instant moment(Instant now) {
        return availableAt == null ? now : availableAt.atMost(now);
    }
}
