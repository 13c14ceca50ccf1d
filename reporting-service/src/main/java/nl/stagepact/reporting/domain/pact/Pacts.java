package nl.stagepact.reporting.domain.pact;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The pacts we know, and the labour-market regions that each covers. */
public final class Pacts {

    private final Map<String, Set<String>> regionsByPact;

    /** @param regionsByPact codes of regions by code of pact */
    public Pacts(Map<String, Set<String>> regionsByPact) {
        this.regionsByPact = Map.copyOf(regionsByPact);
    }

    /** The regions that these pacts cover together; a pact we do not know covers none. */
    public Set<String> regionsOf(Set<String> pacts) {
        Set<String> regions = new TreeSet<>();
        pacts.stream().map(regionsByPact::get).filter(Objects::nonNull).forEach(regions::addAll);
        return regions;
    }
}
