package nl.stagepact.shortage.publication.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.figure.domain.FigureRow;

/**
 * Exact counts by school, region, programme and learning path, with the groups to which they add up: the input of a
 * publication.
 */
public final class OpenTable {

    private final List<String> regions;
    private final Map<String, Map<Dimension, String>> leaves = new TreeMap<>();
    private final List<Count> counts = new ArrayList<>();
    private final Set<String> unknown = new HashSet<>();
    private final Set<String> delivered = new TreeSet<>();

    /** @param level 1 to 4; @param sector SBB's chamber */
    public record Coordinates(String level, String sector) {
    }

    /** @param school its code; @param leaf programme and learning path; @param shortage exact, never to be published */
    public record Count(String school, String region, String leaf, long shortage) {
    }

    /**
     * @param regions all regions, also those of which nobody delivered
     * @param rows grouped by school, region, programme and learning path
     * @param coordinates of every programme
     */
    public OpenTable(List<String> regions, List<FigureRow> rows, Function<String, Coordinates> coordinates) {
        this.regions = List.copyOf(regions);
        for (FigureRow row : rows) {
            String region = row.key().getOrDefault(Dimension.REGION, "");
            String leaf = leaf(row.key(), coordinates);
            delivered.add(region);
            row.sums().get(Measure.SHORTAGE).ifPresent(shortage -> counts
                    .add(new Count(row.key().getOrDefault(Dimension.INSTITUTION, ""), region, leaf, shortage)));
            if (row.unknown().contains(Measure.SHORTAGE)) {
                for (String of : List.of(region, OpenCell.ALL_REGIONS)) {
                    for (OpenLevel level : OpenLevel.values()) {
                        unknown.add(cellKey(of, level, group(level, leaf)));
                    }
                }
            }
        }
    }

    private String leaf(Map<Dimension, String> key, Function<String, Coordinates> coordinates) {
        String programme = key.getOrDefault(Dimension.PROGRAMME, "");
        String path = key.getOrDefault(Dimension.LEARNING_PATH, "");
        String leaf = programme + ' ' + path;
        leaves.computeIfAbsent(leaf, _ -> {
            Coordinates at = coordinates.apply(programme);
            return Map.of(Dimension.PROGRAMME, programme, Dimension.LEARNING_PATH, path, Dimension.LEVEL, at.level(),
                    Dimension.SECTOR, at.sector());
        });
        return leaf;
    }

    public List<String> regions() {
        return regions;
    }

    /** Regions of which a delivery speaks. */
    public Set<String> deliveredRegions() {
        return delivered;
    }

    /** Combinations of programme and learning path. */
    public List<String> leaves() {
        return List.copyOf(leaves.keySet());
    }

    public List<Count> counts() {
        return counts;
    }

    /** Groups with a count in regions that satisfy the condition, as {@code level code}. */
    public Set<String> groupsIn(Predicate<String> region) {
        Set<String> groups = new HashSet<>();
        counts.stream().filter(count -> region.test(count.region())).map(Count::leaf).distinct().forEach(leaf -> {
            for (OpenLevel level : OpenLevel.values()) {
                groups.add(groupKey(level, group(level, leaf)));
            }
        });
        return groups;
    }

    /** Key of a group among those of all levels. */
    public static String groupKey(OpenLevel level, String code) {
        return level + " " + code;
    }

    /** Schools all of whose counts are in regions that satisfy the condition. */
    public Set<String> onlyIn(Predicate<String> region) {
        Set<String> schools = new HashSet<>();
        counts.stream().filter(count -> region.test(count.region())).map(Count::school).forEach(schools::add);
        counts.stream().filter(count -> !region.test(count.region())).map(Count::school).forEach(schools::remove);
        return schools;
    }

    public boolean isEmpty() {
        return leaves.isEmpty();
    }

    /** Code of the group to which a leaf belongs on that level. */
    public String group(OpenLevel level, String leaf) {
        Map<Dimension, String> values = leaves.get(leaf);
        if (values == null) {
            throw new IllegalArgumentException("Unknown leaf " + leaf);
        }
        return level.group(values::get);
    }

    /** Codes of the groups on a level, in the order of the programmes. */
    public Set<String> groups(OpenLevel level) {
        Set<String> groups = new LinkedHashSet<>();
        leaves.keySet().forEach(leaf -> groups.add(group(level, leaf)));
        return groups;
    }

    public boolean hasUnknown(String region, OpenLevel level, String code) {
        return unknown.contains(cellKey(region, level, code));
    }

    private static String cellKey(String region, OpenLevel level, String code) {
        return region + ' ' + level + ' ' + code;
    }
}
