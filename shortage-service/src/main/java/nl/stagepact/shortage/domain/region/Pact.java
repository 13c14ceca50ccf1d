package nl.stagepact.shortage.domain.region;

import java.util.Set;

/**
 * A regional pact ("stagepact") as far as figures need it: the regions it covers.
 *
 * @param code as in the token claim {@code pact}
 * @param name Dutch
 * @param regions codes of labour-market regions
 */
public record Pact(String code, String name, Set<String> regions) {

    public Pact {
        regions = Set.copyOf(regions);
    }
}
