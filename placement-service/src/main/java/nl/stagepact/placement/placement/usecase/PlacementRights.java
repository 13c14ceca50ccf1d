package nl.stagepact.placement.placement.usecase;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.placement.domain.PlacementRejected;
import nl.stagepact.placement.placement.domain.Signer;
import nl.stagepact.placement.placement.persistence.Placements;

/**
 * For whom the caller acts.
 *
 * @param client the caller
 * @param organisationCode school or municipality; null for a company
 * @param leerbedrijfId company; null for a school
 */
public record PlacementRights(String client, @Nullable String organisationCode, @Nullable String leerbedrijfId) {

    Placements.Party party() {
        return new Placements.Party(organisationCode, leerbedrijfId);
    }

    /** @param elsewhere whether the party acted elsewhere, which a school can record of any. */
    void requireActingFor(Signer party, boolean elsewhere) {
        if (!elsewhere || organisationCode == null) {
            requireActingFor(party);
        }
    }

    /** @throws PlacementRejected.NotYourSignature when the caller cannot act for that party */
    public void requireActingFor(Signer party) {
        if (!signsFor().contains(party)) {
            throw new PlacementRejected.NotYourSignature(party);
        }
    }

    /** For whom the caller can sign or refuse: a school records what the student and the guardian do, who have no account. */
    Set<Signer> signsFor() {
        return organisationCode == null ? EnumSet.of(Signer.COMPANY)
                : EnumSet.of(Signer.SCHOOL, Signer.STUDENT, Signer.GUARDIAN);
    }
}
