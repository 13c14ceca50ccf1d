package nl.stagepact.discrimination.conversation.api;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.report.api.DeskWish;

/** What a desk should do with a report. */
@Schema(name = "WishBody")
public record WishBody(
        @Schema(description = "To be left alone, withdraw the report") @NotNull DeskWish wish) {
}
