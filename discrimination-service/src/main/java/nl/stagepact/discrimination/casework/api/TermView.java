package nl.stagepact.discrimination.casework.api;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.casework.domain.Term;
import nl.stagepact.discrimination.casework.domain.TermKind;

/** A term of a case. */
@Schema(name = "Term")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermView(
        @Schema(required = true) TermKind kind,
        @Schema(required = true, description = "Last day on which it is in time") LocalDate dueOn,
        @Schema(description = "Day on which it ended; absent while it runs") @Nullable LocalDate endedOn,
        @Schema(description = "Whether it was kept; absent while it runs, and when the case left the desk "
                + "before it was due") @Nullable Boolean met) {

    public static TermView of(Term term) {
        return new TermView(term.kind(), term.dueOn(), term.endedOn(), term.met());
    }
}
