package nl.stagepact.discrimination.escrow.api;

import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.escrow.domain.LodgingRejected;
import nl.stagepact.discrimination.escrow.domain.LodgingToken;
import nl.stagepact.discrimination.report.api.DeskWish;
import nl.stagepact.discrimination.wire.Formats.HandlingDesk;
import nl.stagepact.servicekit.body.Text;

/** Tell a desk if enough others report the same company. */
@Schema(name = "LodgingBody")
public record LodgingBody(
        @Schema(description = "Desk that shall be told", examples = "sbb") @NotNull @HandlingDesk String desk,
        @Schema(description = "How many independent others there must be at least", examples = "2") @NotNull @Min(2) @Max(5) Integer others,
        @Schema(description = "What should happen then") @NotNull DeskWish wish,
        @Schema(description = "A token that the school handed out: without one the lodging counts from when a handler of the "
                + "reporter's school vouches for the reporter", examples = {
                        "7H3K-9M2P-QX4T-1V8B-7H3K-9M2P-QX4T-1V8B" }) @Nullable @Text(max = 64) String token){

    /** @throws LodgingRejected.TokenUnknown for text that is no token */
    @Nullable
    LodgingToken toToken() {
        return Optional.ofNullable(token)
                .map(text -> LodgingToken.read(text).orElseThrow(LodgingRejected.TokenUnknown::new)).orElse(null);
    }
}
