package nl.stagepact.placement.confirmation.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How long a vacancy is believed where its company is (190).
 *
 * @param elsewhere in municipalities that are not named, and where nobody knows in which one a company is
 * @param byMunicipality code of the municipality
 */
public record LocalConfirmationPolicies(ConfirmationPolicy elsewhere, Map<String, ConfirmationPolicy> byMunicipality) {

    public LocalConfirmationPolicies {
        byMunicipality = Map.copyOf(byMunicipality);
    }

    /**
     * In a municipality of several pacts the strictest holds, so that each pact can rely on its own.
     *
     * @param installation holds for pacts without one of their own
     * @param own by pact
     * @param areas municipalities of every pact
     */
    public static LocalConfirmationPolicies of(ConfirmationPolicy installation, Map<String, ConfirmationPolicy> own,
            Map<String, Set<String>> areas) {
        Map<String, ConfirmationPolicy> byMunicipality = new HashMap<>();
        areas.forEach((pact, municipalities) -> municipalities.forEach(municipality -> byMunicipality.merge(municipality,
                own.getOrDefault(pact, installation), ConfirmationPolicy::strictest)));
        return new LocalConfirmationPolicies(installation, byMunicipality);
    }

    /** @param municipality in which the company is; null when that is not known */
    public ConfirmationPolicy in(@Nullable String municipality) {
        return municipality == null ? elsewhere : byMunicipality.getOrDefault(municipality, elsewhere);
    }
}
