package nl.stagepact.shortage.register.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All areas, by type, code and day. */
public final class Areas {

    private final Map<AreaType, Dated<Area>> byType = new EnumMap<>(AreaType.class);

    public Areas(List<Area> areas) {
        for (AreaType type : AreaType.values()) {
            byType.put(type, new Dated<>(areas.stream().filter(area -> area.type() == type).toList()));
        }
    }

    public Dated<Area> of(AreaType type) {
        return byType.getOrDefault(type, new Dated<>(List.of()));
    }

    /** Labour-market regions, by which counts are delivered. */
    public Dated<Area> regions() {
        return of(AreaType.LABOUR_MARKET_REGION);
    }

    /** Areas of pacts; rounds, alerts and digests belong to one. */
    public Dated<Area> pacts() {
        return of(AreaType.PACT_AREA);
    }

    /** The code itself if any register version of any day has such a region; otherwise empty. */
    public Optional<String> region(String code) {
        return regions().latest(code).map(Area::code);
    }

    public Set<String> regionCodes() {
        return regions().all().stream().map(Area::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The regions that share a municipality with the area of any of these pacts, because counts are delivered by region. An
     * unknown pact covers none.
     */
    public Set<String> coveredBy(Set<String> pacts, LocalDate day) {
        Set<String> covered = new TreeSet<>();
        for (String pact : pacts) {
            if (pacts().on(day, pact) instanceof Found.Valid<Area>(Area area)) {
                regions().on(day).stream().filter(region -> shareMunicipality(region, area)).map(Area::code)
                        .forEach(covered::add);
            }
        }
        return covered;
    }

    /** The pacts that cover any of these regions. */
    public Set<String> pactsOf(Set<String> regionCodes, LocalDate day) {
        Set<String> codes = new TreeSet<>();
        for (Area pact : pacts().on(day)) {
            if (!Collections.disjoint(coveredBy(Set.of(pact.code()), day), regionCodes)) {
                codes.add(pact.code());
            }
        }
        return codes;
    }

    private static boolean shareMunicipality(Area one, Area other) {
        return !Collections.disjoint(one.municipalities(), other.municipalities());
    }
}
