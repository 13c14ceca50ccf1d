package nl.stagepact.discrimination.figures.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.figures.domain.Figure;
import nl.stagepact.discrimination.figures.domain.Side;
import nl.stagepact.discrimination.figures.domain.Subject;

/** One number. */
@Schema(name = "Figure")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureView(
        @Schema(required = true, description = "What is counted, and by what. Reports can have several kinds, grounds and impacts, so "
                + "these do not add up") Subject subject,
        @Schema(description = "Absent for the whole installation", examples = "GM0344") @Nullable String municipality,
        @Schema(required = true, description = "As in code-lists; all for all reports", examples = "religion") String code,
        @Schema(description = "Of municipalities the column of the registration form of anti-discrimination services (Stcrt. 2010, "
                + "17434); of terms whether they were kept; absent otherwise") @Nullable Side side,
        @Schema(description = "Absent when withheld") @Nullable Long count) {

    static final String CSV_HEADER = "subject,municipality,code,side,count";

    static FigureView of(Figure figure) {
        return new FigureView(figure.subject(), figure.municipality(), figure.code(), figure.side(), figure.count());
    }

    /** Codes and numbers only, so nothing needs quotes; an empty count is withheld. */
    String csv() {
        return String.join(",", subject.code(), municipality == null ? "" : municipality, code, side == null ? "" : side.code(),
                count == null ? "" : count.toString());
    }
}
