package nl.stagepact.servicekit.caller;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The caller, taken from the verified access token and never from a request body.
 *
 * @param client the OAuth client ({@code azp}); stored as the author of changes, because it is not a person
 * @param subject of the token ({@code sub}), or else the client: Keycloak's id of the person or service account. Only for logs
 *        of who read what, where a law asks for them
 * @param roles realm roles
 * @param institutionCode claim {@code institution_code}: the school the caller acts for; null if none
 * @param unitCode claim {@code unit_code}: the unit of that school the caller works for; null if none
 * @param municipalityCode claim {@code municipality_code}: CBS code of the municipality the caller acts for; null if none
 * @param leerbedrijfId claim {@code leerbedrijf_id}: the training company the caller acts for; null if none
 * @param pacts claim {@code pact}: the pacts the caller is a partner of
 */
public record Caller(String client, String subject, Set<String> roles, @Nullable String institutionCode,
        @Nullable String unitCode, @Nullable String municipalityCode, @Nullable String leerbedrijfId, Set<String> pacts) {

    public Caller {
        roles = Set.copyOf(roles);
        pacts = Set.copyOf(pacts);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    public boolean isAny(String... any) {
        for (String role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    public boolean actsFor(String institution) {
        return institution.equals(institutionCode);
    }
}
