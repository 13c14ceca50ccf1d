package nl.stagepact.shortage.publication.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.figure.domain.FigureRow;

/** Exact counts by school, region and programme, with the groups to which they add up: the input of a publication. */
public final class OpenTable {

    private final List<String> regions;
    private final Map<String, Set<String>> contributors = new HashMap<>();
    private final Set<String> programmes = new TreeSet<>();
    private final Map<String, String> levels = new HashMap<>();
    private final List<Count> counts = new ArrayList<>();
    private final Set<String> unknown = new HashSet<>();

    /** @param school its code; @param shortage exact, never to be published */
    public record Count(String school, String region, String programme, long shortage) {
    }

    /**
     * @param regions all regions, also those of which nobody delivered
     * @param contributors schools by region, also those that have no row now
     * @param rows grouped by school, region and programme
     * @param levelOf level of every programme
     */
    public OpenTable(List<String> regions, Map<String, Set<String>> contributors, List<FigureRow> rows,
            Function<String, String> levelOf) {
        this.regions = List.copyOf(regions);
        contributors.forEach((region, schools) -> this.contributors.put(region, new HashSet<>(schools)));
        for (FigureRow row : rows) {
            String region = row.key().getOrDefault(Dimension.REGION, "");
            String programme = row.key().getOrDefault(Dimension.PROGRAMME, "");
            String school = row.key().getOrDefault(Dimension.INSTITUTION, "");
            this.contributors.computeIfAbsent(region, _ -> new HashSet<>()).add(school);
            programmes.add(programme);
            levels.computeIfAbsent(programme, levelOf);
            row.sums().get(Measure.SHORTAGE)
                    .ifPresent(shortage -> counts.add(new Count(school, region, programme, shortage)));
            if (row.unknown().contains(Measure.SHORTAGE)) {
                for (OpenLevel level : OpenLevel.values()) {
                    unknown.add(cellKey(region, level, group(level, programme)));
                }
            }
        }
    }

    public List<String> regions() {
        return regions;
    }

    /** Schools that contribute to the region, also with nothing. */
    public Set<String> contributors(String region) {
        return contributors.getOrDefault(region, Set.of());
    }

    /** Regions to which a school contributes. */
    public Set<String> deliveredRegions() {
        return regions.stream().filter(region -> !contributors(region).isEmpty()).collect(Collectors.toSet());
    }

    /** Those of which there is a line, in ascending order. */
    public Set<String> programmes() {
        return programmes;
    }

    public List<Count> counts() {
        return counts;
    }

    /** Schools that contribute to some of these regions, and to no other one. */
    public Set<String> onlyIn(Set<String> some) {
        Set<String> schools = new HashSet<>();
        some.forEach(region -> schools.addAll(contributors(region)));
        contributors.forEach((region, all) -> {
            if (!some.contains(region)) {
                schools.removeAll(all);
            }
        });
        return schools;
    }

    public boolean isEmpty() {
        return programmes.isEmpty();
    }

    /** Code of the group to which a programme belongs on that level. */
    public String group(OpenLevel level, String programme) {
        return switch (level) {
            case TOTAL -> level.code();
            case LEVEL -> levels.getOrDefault(programme, "");
            case PROGRAMME -> programme;
        };
    }

    /** Codes of the groups on a level of which there is a line. */
    public Set<String> groups(OpenLevel level) {
        return programmes.stream().map(programme -> group(level, programme)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a school delivered a count of the group as unknown in any of these regions. */
    public boolean hasUnknown(Collection<String> some, OpenLevel level, String code) {
        return some.stream().anyMatch(region -> unknown.contains(cellKey(region, level, code)));
    }

    private static String cellKey(String region, OpenLevel level, String code) {
        return region + ' ' + level + ' ' + code;
    }
}
