package nl.stagepact.shortage.domain.opendata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import nl.stagepact.shortage.domain.delivery.Measure;
import nl.stagepact.shortage.domain.figure.Dimension;
import nl.stagepact.shortage.domain.figure.FigureRow;

/** Exact sums by region and programme, and everything they add up to: what a publication is made of. */
public final class OpenTable {

    private final List<String> regions;
    private final Map<String, Coordinates> programmes = new TreeMap<>();
    private final List<Count> counts = new ArrayList<>();
    private final Set<String> unknown = new HashSet<>();

    /** @param level 1 to 4; @param sector SBB's chamber */
    public record Coordinates(String level, String sector) {

        String levelSector() {
            return level + ' ' + sector;
        }
    }

    /** @param shortage exact: never to be shown */
    public record Count(String region, String programme, long shortage) {
    }

    /**
     * @param regions all there are: one without shortages is zero, not left out
     * @param rows grouped by region and programme
     * @param coordinates of every programme
     */
    public OpenTable(List<String> regions, List<FigureRow> rows, Function<String, Coordinates> coordinates) {
        this.regions = List.copyOf(regions);
        for (FigureRow row : rows) {
            String region = row.key().getOrDefault(Dimension.REGION, "");
            String programme = row.key().getOrDefault(Dimension.PROGRAMME, "");
            Coordinates at = programmes.computeIfAbsent(programme, coordinates);
            row.sums().get(Measure.SHORTAGE).ifPresent(shortage -> counts.add(new Count(region, programme, shortage)));
            if (row.unknown().contains(Measure.SHORTAGE)) {
                for (String of : List.of(region, OpenCell.ALL_REGIONS)) {
                    unknown.add(place(of, OpenLevel.PROGRAMME, programme));
                    unknown.add(place(of, OpenLevel.LEVEL, at.level()));
                    unknown.add(place(of, OpenLevel.SECTOR, at.sector()));
                    unknown.add(place(of, OpenLevel.LEVEL_SECTOR, at.levelSector()));
                    unknown.add(place(of, OpenLevel.TOTAL, OpenLevel.TOTAL.code()));
                }
            }
        }
    }

    public List<String> regions() {
        return regions;
    }

    public List<String> programmes() {
        return List.copyOf(programmes.keySet());
    }

    public List<Count> counts() {
        return counts;
    }

    public boolean isEmpty() {
        return programmes.isEmpty();
    }

    /** Code of the group that a programme is part of. */
    public String group(OpenLevel level, String programme) {
        Coordinates at = programmes.get(programme);
        if (at == null) {
            throw new IllegalArgumentException("There is no programme " + programme);
        }
        return switch (level) {
            case PROGRAMME -> programme;
            case LEVEL -> at.level();
            case SECTOR -> at.sector();
            case LEVEL_SECTOR -> at.levelSector();
            case TOTAL -> OpenLevel.TOTAL.code();
        };
    }

    /** Codes on a level, in the order of the programmes. */
    public Set<String> groups(OpenLevel level) {
        Set<String> groups = new LinkedHashSet<>();
        programmes.keySet().forEach(programme -> groups.add(group(level, programme)));
        return groups;
    }

    public boolean hasUnknown(String region, OpenLevel level, String code) {
        return unknown.contains(place(region, level, code));
    }

    private static String place(String region, OpenLevel level, String code) {
        return region + ' ' + level + ' ' + code;
    }
}
