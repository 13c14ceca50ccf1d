package nl.stagepact.discrimination.intake.api;

import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.report.domain.Wish;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** What can and cannot be done for a wish while the reporter is anonymous. */
@Schema(name = "IntakeLimit")
public record IntakeLimitView(
        @Schema(required = true) Wish wish,
        @Schema(required = true, description = "Whether the wish can be fulfilled without knowing who reports") boolean anonymously,
        @Schema(required = true, description = "For the reporter, before sending") String explanation) {

    private static IntakeLimitView of(Wish wish, Texts texts, Language language) {
        return new IntakeLimitView(wish, wish == Wish.REGISTER_ONLY || wish == Wish.SUPPORT,
                texts.get(language, "intake_limit." + wish.code(), List.of()));
    }

    /** The limits of all wishes. */
    @Schema(name = "IntakeLimits")
    record Listing(@Schema(required = true) List<IntakeLimitView> items) {

        static Listing of(Texts texts, Language language) {
            return new Listing(Arrays.stream(Wish.values()).map(wish -> IntakeLimitView.of(wish, texts, language)).toList());
        }
    }
}
