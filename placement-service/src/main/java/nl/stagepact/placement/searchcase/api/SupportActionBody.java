package nl.stagepact.placement.searchcase.api;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.searchcase.domain.SupportKind;
import nl.stagepact.placement.searchcase.domain.SupportResult;
import nl.stagepact.placement.searchcase.usecase.RequestSupport;
import nl.stagepact.placement.wire.Formats.PactCode;

/** Support to ask for, or to record. */
@Schema(name = "SupportActionBody")
public record SupportActionBody(
        @NotNull SupportKind kind,
        @Schema(description = "Pact whose advisers (\"werkgeversservicepunt\") are asked; absent for support by the "
                + "organisation itself", examples = "amersfoort") @Nullable @PactCode String pact) {

    RequestSupport.Support toSupport() {
        return new RequestSupport.Support(kind, pact);
    }

    /** What support led to. */
    @Schema(name = "SupportResultBody")
    public record ResultBody(@NotNull SupportResult result) {
    }
}
