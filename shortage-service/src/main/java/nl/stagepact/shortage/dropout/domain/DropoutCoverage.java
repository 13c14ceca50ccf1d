package nl.stagepact.shortage.dropout.domain;

import java.util.List;

import nl.stagepact.shortage.register.domain.Institution;

/**
 * The schools whose counts are included in a dropout figure.
 *
 * @param delivered schools that delivered at least one of the requested months
 * @param notDelivered schools of the pacts concerned that delivered none of them
 */
public record DropoutCoverage(List<Delivered> delivered, List<Institution> notDelivered) {

    /** @param institutionCode the school; @param months number of requested months that it delivered */
    public record Delivered(String institutionCode, int months) {
    }
}
