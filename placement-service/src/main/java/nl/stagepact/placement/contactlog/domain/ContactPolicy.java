package nl.stagepact.placement.contactlog.domain;

import java.time.LocalDate;

/**
 * How long a company is left to one who speaks to it, and in peace after.
 *
 * @param claimDays days within which whoever claims a contact makes it
 * @param quietDays days after a contact in which nobody else speaks to the company about places
 */
public record ContactPolicy(int claimDays, int quietDays) {

    public LocalDate expiry(LocalDate today) {
        return today.plusDays(claimDays);
    }

    /** First day after which others may speak to the company; nobody was reached, nobody is to be left in peace. */
    public LocalDate quietUntil(LocalDate contactedOn, ContactOutcome outcome) {
        return outcome == ContactOutcome.NOT_REACHED ? contactedOn : contactedOn.plusDays(quietDays);
    }
}
