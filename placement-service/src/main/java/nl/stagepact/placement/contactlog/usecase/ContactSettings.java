package nl.stagepact.placement.contactlog.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import nl.stagepact.placement.contactlog.domain.ContactPolicy;

/** How long companies are left in peace. */
@ConfigMapping(prefix = "stagepact.contact")
public interface ContactSettings {

    /** Days within which whoever claims a contact makes it; at least 1. */
    @WithDefault("14")
    int claimDays();

    /** Days after a contact in which nobody else speaks to the company; at least 1. */
    @WithDefault("28")
    int quietDays();

    default ContactPolicy policy() {
        return new ContactPolicy(claimDays(), quietDays());
    }
}
