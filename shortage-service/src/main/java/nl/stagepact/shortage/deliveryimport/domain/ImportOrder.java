package nl.stagepact.shortage.deliveryimport.domain;

import nl.stagepact.shortage.delivery.domain.Source;

/**
 * What is asked of an import.
 *
 * @param source whose counts: of schools, or of SBB
 * @param format of the file
 * @param dryRun check all of it and store nothing
 * @param owner who may read what became of it: code of a school, {@code sbb}, or {@link #PLATFORM}
 * @param client who sent it
 */
public record ImportOrder(Source.Kind source, ImportFormat format, boolean dryRun, String owner, String client) {

    /** Owner of what an administrator of the installation imports, who reads those of others too. */
    public static final String PLATFORM = "platform";
}
