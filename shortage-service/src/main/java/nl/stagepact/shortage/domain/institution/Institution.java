package nl.stagepact.shortage.domain.institution;

import java.util.Set;

/**
 * A school that takes part in pacts.
 *
 * @param code see {@link InstitutionCode}
 * @param name Dutch
 * @param pacts codes of the pacts it is a partner of; of these its deliveries are expected
 * @param demo a code that no register has given out
 */
public record Institution(String code, String name, Set<String> pacts, boolean demo) {

    public Institution {
        pacts = Set.copyOf(pacts);
    }
}
