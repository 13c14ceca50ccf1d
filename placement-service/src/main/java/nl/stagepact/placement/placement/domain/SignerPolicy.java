package nl.stagepact.placement.placement.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who signs an internship agreement, in any order.
 *
 * @param always at least one
 * @param forMinors besides these, for a student under 18
 */
public record SignerPolicy(Set<Signer> always, Set<Signer> forMinors) {

    public Set<Signer> of(boolean minor) {
        Set<Signer> signers = EnumSet.copyOf(always);
        if (minor) {
            signers.addAll(forMinors);
        }
        return signers;
    }
}
