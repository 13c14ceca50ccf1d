package nl.stagepact.placement.searchcase.api;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.placement.searchcase.domain.CloseReason;

/** Request to close a search case. */
@Schema(name = "ClosureBody")
public record ClosureBody(@NotNull CloseReason reason) {
}
