package nl.stagepact.shortage.deliveryimport.domain;

import nl.stagepact.shortage.delivery.domain.Source;

/**
 * Parameters of an import.
 *
 * @param source whether the counts are of schools or of SBB
 * @param format of the file
 * @param dryRun validate everything without storing anything
 * @param owner organisation that may read the outcome: code of a school, {@code sbb}, or {@link #PLATFORM}
 * @param client client that sent it
 */
public record ImportOrder(Source.Kind source, ImportFormat format, boolean dryRun, String owner, String client) {

    /** Owner of imports by an administrator of the installation, who may also read those of others. */
    public static final String PLATFORM = "platform";
}
