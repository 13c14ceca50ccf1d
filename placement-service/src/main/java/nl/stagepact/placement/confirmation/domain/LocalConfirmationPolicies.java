package nl.stagepact.placement.confirmation.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Confirmation policies by the municipality of the company (190).
 *
 * @param elsewhere for other municipalities, and companies whose municipality is unknown
 * @param byMunicipality code of the municipality
 */
public record LocalConfirmationPolicies(ConfirmationPolicy elsewhere, Map<String, ConfirmationPolicy> byMunicipality) {

    public LocalConfirmationPolicies {
        byMunicipality = Map.copyOf(byMunicipality);
    }

    /**
     * In a municipality of several pacts the strictest values apply, so that each pact can rely on its policy.
     *
     * @param installation policy of pacts that have set none
     * @param own policies by pact
     * @param areas municipalities of every pact
     */
    public static LocalConfirmationPolicies of(ConfirmationPolicy installation, Map<String, ConfirmationPolicy> own,
            Map<String, Set<String>> areas) {
        Map<String, ConfirmationPolicy> byMunicipality = new HashMap<>();
        areas.forEach((pact, municipalities) -> municipalities.forEach(municipality -> byMunicipality.merge(municipality,
                own.getOrDefault(pact, installation), ConfirmationPolicy::strictest)));
        return new LocalConfirmationPolicies(installation, byMunicipality);
    }

    /** @param municipality of the company; null when unknown */
    public ConfirmationPolicy in(@Nullable String municipality) {
        return municipality == null ? elsewhere : byMunicipality.getOrDefault(municipality, elsewhere);
    }
}
