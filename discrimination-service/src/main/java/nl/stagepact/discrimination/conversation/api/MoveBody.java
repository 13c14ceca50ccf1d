package nl.stagepact.discrimination.conversation.api;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.report.domain.Wish;
import nl.stagepact.discrimination.wire.Formats.HandlingDesk;
import nl.stagepact.discrimination.wire.SharedPartCode;

/** The desk that handles a report from now on. */
@Schema(name = "MoveBody")
public record MoveBody(
        @Schema(examples = "discriminatie-nl") @NotNull @HandlingDesk String desk,
        @Schema(description = "Parts that it may read, besides the "
                + "conversation") @NotNull @Size(max = 6) List<@NotNull SharedPartCode> parts,
        @Schema(description = "What should happen now; absent to leave that as it is, or for support "
                + "where nothing should") @Nullable Wish wish) {
}
