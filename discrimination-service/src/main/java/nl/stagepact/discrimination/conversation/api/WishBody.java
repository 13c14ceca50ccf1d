package nl.stagepact.discrimination.conversation.api;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.report.domain.Wish;

/** What a desk should do with a report. */
@Schema(name = "WishBody")
public record WishBody(
        @Schema(description = "To be left alone, withdraw the report") @NotNull Desired wish) {

    /** Wishes that a desk can fulfil. */
    enum Desired {
        SUPPORT(Wish.SUPPORT),
        TALK(Wish.TALK),
        FORMAL_STEP(Wish.FORMAL_STEP);

        private final Wish wish;

        Desired(Wish wish) {
            this.wish = wish;
        }

        Wish wish() {
            return wish;
        }

        public String code() {
            return wish.code();
        }
    }
}
