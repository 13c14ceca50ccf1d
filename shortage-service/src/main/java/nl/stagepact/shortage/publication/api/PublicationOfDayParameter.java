package nl.stagepact.shortage.publication.api;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Selects a publication by its reference date. */
record PublicationOfDayParameter(
        @QueryParam("validAt") @Nullable @Parameter(description = """
                Selects the latest publication up to this day; today by default""") LocalDate validAt) {

    LocalDate day(LocalDate today) {
        return validAt == null ? today : validAt;
    }
}
