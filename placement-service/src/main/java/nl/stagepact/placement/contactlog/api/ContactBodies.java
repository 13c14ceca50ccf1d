package nl.stagepact.placement.contactlog.api;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.placement.contactlog.domain.ContactOutcome;
import nl.stagepact.placement.contactlog.domain.ContactSector;
import nl.stagepact.placement.contactlog.domain.ContactTopic;

/** Bodies about contact with a company. */
public final class ContactBodies {

    private ContactBodies() {
    }

    /** A contact to be claimed. */
    @Schema(name = "ContactClaimBody")
    public record ClaimBody(@NotNull ContactSector sector, @NotNull ContactTopic topic) {
    }

    /** A contact that was made. */
    @Schema(name = "ContactBody")
    public record ContactBody(
            @Schema(description = "Not in the future") @NotNull LocalDate contactedOn,
            @NotNull ContactOutcome outcome) {
    }
}
