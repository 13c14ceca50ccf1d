package nl.stagepact.shortage.dropout.domain;

import java.util.List;

import nl.stagepact.shortage.register.domain.Institution;

/**
 * Which schools stand behind a figure of dropout.
 *
 * @param delivered schools that delivered at least one month of those asked
 * @param notDelivered schools of the pacts concerned that delivered none
 */
public record DropoutCoverage(List<Delivered> delivered, List<Institution> notDelivered) {

    /** @param institutionCode the school; @param months how many of those asked it delivered */
    public record Delivered(String institutionCode, int months) {
    }
}
