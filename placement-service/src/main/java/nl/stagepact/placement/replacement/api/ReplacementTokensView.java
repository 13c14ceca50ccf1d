package nl.stagepact.placement.replacement.api;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.placement.replacement.domain.ReplacementToken;
import nl.stagepact.placement.replacement.usecase.HandOutTokens;

/** Tokens to hand out, shown once. */
@Schema(name = "ReplacementTokens")
public record ReplacementTokensView(
        @Schema(required = true, description = "Last day on which they can be spent") LocalDate validUntil,
        @Schema(required = true, description = "Of 40 hexadecimal digits each") List<String> tokens) {

    static ReplacementTokensView of(HandOutTokens.Batch batch) {
        return new ReplacementTokensView(batch.validUntil(), batch.tokens().stream().map(ReplacementToken::text).toList());
    }

    /** Not the tokens, which must not come into a log. */
    @Override
    public String toString() {
        return tokens.size() + " replacement tokens";
    }
}
