package nl.stagepact.shortage.publication.domain;

/**
 * Whether a school may be published where it is the only one of a region, so that the region's figures are its own.
 *
 * @param mayBePublishedAlone without the school's decision: no
 * @param version from 1; 0 without a decision
 */
public record PublicationConsent(boolean mayBePublishedAlone, int version) {

    public static final PublicationConsent NONE = new PublicationConsent(false, 0);
}
