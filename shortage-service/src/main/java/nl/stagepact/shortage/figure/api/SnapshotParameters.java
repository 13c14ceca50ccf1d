package nl.stagepact.shortage.figure.api;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.clock.Moment;
import nl.stagepact.shortage.delivery.domain.Source;

/** Which deliveries figures are computed from. */
record SnapshotParameters(
        @QueryParam("source") @DefaultValue("school") @Parameter(description = """
                Whose counts; the two are never combined""") Source.Kind source,
        @QueryParam("validAt") @Nullable @Parameter(description = """
                Ignore deliveries for later reference dates; today by default""") LocalDate validAt,
        @QueryParam("availableAt") @Nullable @Parameter(example = "2026-01-31", description = """
                Ignore what was stored later: a day, which counts as a whole, or a moment (RFC 3339); now by \
                default""") Moment availableAt) {

    LocalDate validAt(LocalDate today) {
        return validAt == null ? today : validAt;
    }

    /** The answer repeats this moment; a request with it gives the same answer again. */
    Instant availableAt(Instant now) {
        return availableAt == null ? now : availableAt.atMost(now);
    }
}
