package nl.stagepact.placement.contactlog.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.contactlog.domain.ContactClaim;
import nl.stagepact.placement.contactlog.domain.ContactOutcome;
import nl.stagepact.placement.contactlog.domain.ContactSector;
import nl.stagepact.placement.contactlog.domain.ContactTopic;

/** Contact with a company. */
@Schema(name = "Contact")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(required = true) String organisationCode,
        @Schema(required = true) ContactSector sector,
        @Schema(required = true) ContactTopic topic,
        @Schema(required = true) Instant claimedAt,
        @Nullable LocalDate contactedOn,
        @Nullable ContactOutcome outcome,
        @Schema(description = "Day up to and including which others leave the company in peace; absent when they need not "
                + "any more") @Nullable LocalDate reservedUntil) {

    static ContactView of(ContactClaim claim, LocalDate today) {
        return new ContactView(claim.id().toString(), claim.organisationCode(), claim.sector(), claim.topic(),
                claim.claimedAt(), claim.contactedOn(), claim.outcome(), claim.reservesUntil(today));
    }

    /** The latest contacts. */
    @Schema(name = "Contacts")
    record All(@Schema(required = true, description = "The latest hundred, latest first") List<ContactView> items) {
    }
}
