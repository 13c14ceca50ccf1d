package nl.stagepact.placement.replacement.api;

import java.util.Locale;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.placement.replacement.domain.ReplacementToken;
import nl.stagepact.placement.searchcase.api.SearchCaseBody;
import nl.stagepact.placement.searchcase.domain.CaseKey;
import nl.stagepact.placement.wire.KeyFormats.SearchCaseKey;
import nl.stagepact.placement.wire.KeyFormats.TokenText;
import nl.stagepact.servicekit.problem.ProblemException;

/** Bodies about replacements. */
public final class ReplacementBodies {

    private ReplacementBodies() {
    }

    /** Tokens that a school wants. */
    @Schema(name = "ReplacementTokensBody")
    public record TokensBody(@NotNull @Min(1) @Max(1_000) Integer number) {
    }

    /** A token that is spent. */
    @Schema(name = "ReplacementBody")
    public record SpendingBody(
            @Schema(description = "One of those that the school handed out") @NotNull @TokenText String token,
            @Schema(description = "The school's own key", examples = SearchCaseBody.KEY) @NotNull @SearchCaseKey String caseKey) {

        ReplacementToken toToken() {
            return new ReplacementToken(token.toLowerCase(Locale.ROOT));
        }

        CaseKey toCaseKey() {
            return CaseKey.of(caseKey).orElseThrow(ProblemException::notFound);
        }

        /** Not the token, which must not come into a log. */
        @Override
        public String toString() {
            return "replacement";
        }
    }
}
