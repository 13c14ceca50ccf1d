package nl.stagepact.discrimination.casework.api;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.domain.CaseFile;
import nl.stagepact.discrimination.casework.domain.ProposedDesk;

/** A desk that should handle a case, according to the one that does. */
@Schema(name = "ProposedDesk")
public record ProposedDeskView(
        @Schema(required = true, examples = "discriminatie-nl") String desk,
        @Schema(required = true) LocalDate proposedOn) {

    /** Null when none is proposed. */
    public static @Nullable ProposedDeskView of(CaseFile file) {
        ProposedDesk proposed = file.subject().proposedDesk();
        return proposed == null || file.proposedDesk() == null ? null
                : new ProposedDeskView(file.proposedDesk().text(), proposed.proposedOn());
    }
}
