package nl.stagepact.shortage.domain.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The regions and pacts we know, by code. */
public final class Regions {

    private final Map<String, Region> regions = new LinkedHashMap<>();
    private final Map<String, Pact> pacts = new LinkedHashMap<>();

    public Regions(List<Region> regions, List<Pact> pacts) {
        regions.forEach(region -> this.regions.put(region.code(), region));
        pacts.forEach(pact -> this.pacts.put(pact.code(), pact));
    }

    public Optional<Region> find(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    public boolean knows(String code) {
        return regions.containsKey(code);
    }

    public Set<String> codes() {
        return new TreeSet<>(regions.keySet());
    }

    /** The regions that these pacts cover together; a pact we do not know covers none. */
    public Set<String> coveredBy(Set<String> pactCodes) {
        Set<String> covered = new TreeSet<>();
        pactCodes.stream().map(pacts::get).filter(java.util.Objects::nonNull).forEach(pact -> covered.addAll(pact.regions()));
        return covered;
    }

    /** The pacts that cover any of these regions. */
    public Set<String> pactsOf(Set<String> regionCodes) {
        Set<String> codes = new TreeSet<>();
        pacts.values().stream().filter(pact -> pact.regions().stream().anyMatch(regionCodes::contains))
                .forEach(pact -> codes.add(pact.code()));
        return codes;
    }
}
