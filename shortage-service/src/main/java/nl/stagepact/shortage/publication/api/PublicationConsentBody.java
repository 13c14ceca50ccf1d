package nl.stagepact.shortage.publication.api;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.shortage.publication.domain.PublicationConsent;

/** A school's decision about being published alone, in requests and answers. */
@Schema(name = "PublicationConsent")
public record PublicationConsentBody(
        @Schema(description = "Whether figures of a region may be published in which only this school delivered; "
                + "without a decision: false") @NotNull Boolean mayBePublishedAlone) {

    static PublicationConsentBody of(PublicationConsent consent) {
        return new PublicationConsentBody(consent.mayBePublishedAlone());
    }
}
