package nl.stagepact.shortage.round.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.Text;

/** Signs a round off. */
@Schema(name = "RoundSignOffBody")
public record RoundSignOffBody(
        @Schema(description = "Reason for signing off alone; without it, the round needs both "
                + "signatures") @Nullable @Text(max = 2_000) String oneSidedReason) {
}
