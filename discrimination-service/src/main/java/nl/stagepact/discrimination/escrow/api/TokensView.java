package nl.stagepact.discrimination.escrow.api;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.escrow.domain.LodgingToken;
import nl.stagepact.discrimination.escrow.usecase.HandOutTokens;

/** Tokens to hand out, shown once. */
@Schema(name = "LodgingTokens")
public record TokensView(
        @Schema(required = true, description = "School year that they vouch for, by the year in which it began", examples = {
                "2026" }) int schoolYear,
        @Schema(required = true) List<String> tokens){

    static TokensView of(HandOutTokens.Batch batch) {
        return new TokensView(batch.schoolYear(), batch.tokens().stream().map(LodgingToken::text).toList());
    }

    /** Not the tokens, which must not come into a log. */
    @Override
    public String toString() {
        return tokens.size() + " lodging tokens";
    }
}
