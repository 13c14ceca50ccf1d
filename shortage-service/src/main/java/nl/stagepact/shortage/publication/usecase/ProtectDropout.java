package nl.stagepact.shortage.publication.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.disclosure.Axis;
import nl.stagepact.disclosure.Cell;
import nl.stagepact.disclosure.Profile;
import nl.stagepact.disclosure.Publication;
import nl.stagepact.disclosure.Publication.Place;
import nl.stagepact.disclosure.Table;
import nl.stagepact.shortage.dropout.domain.DropoutCoverage;
import nl.stagepact.shortage.dropout.domain.DropoutDimension;
import nl.stagepact.shortage.dropout.domain.DropoutMeasure;
import nl.stagepact.shortage.dropout.domain.DropoutQuery;
import nl.stagepact.shortage.dropout.domain.DropoutRow;
import nl.stagepact.shortage.dropout.persistence.Dropouts;
import nl.stagepact.shortage.publication.domain.DropoutWindow;
import nl.stagepact.shortage.publication.domain.OpenCell;
import nl.stagepact.shortage.publication.domain.OpenCell.Status;
import nl.stagepact.shortage.publication.domain.OpenDropoutCell;
import nl.stagepact.shortage.publication.domain.OpenDropoutMeasure;
import nl.stagepact.shortage.register.domain.Level;
import nl.stagepact.shortage.register.domain.Registers;

/** Protects dropout counts for publication: sums by region and level, each with noise of its own. */
@ApplicationScoped
class ProtectDropout {

    private static final String REGION = "region";
    private static final String LEVEL = "level";
    /** Dropout is divided into lack of a place and other reasons. */
    private static final String LEVEL_REASON = "level-reason";
    private static final String REASON = "reason";
    private static final String LACK = "lack";
    private static final String OTHER = "other";

    private static final Place TOTAL = new Place(Axis.TOTAL, Axis.TOTAL);

    private final Dropouts dropouts;
    private final NoiseSecret secret;

    ProtectDropout(Dropouts dropouts, NoiseSecret secret) {
        this.dropouts = dropouts;
        this.secret = secret;
    }

    /**
     * @param cells by region and level, with totals; empty if no school delivered
     * @param schoolsDelivered number of expected schools that delivered any of the months and are not withheld
     */
    record Protected(DropoutWindow window, List<OpenDropoutCell> cells, int schoolsDelivered) {
    }

    /** @param expected codes of expected schools; @param consenting schools that may be published alone */
    Protected protect(LocalDate day, Instant availableAt, List<String> regions, Registers registers, Set<String> expected,
            Set<String> consenting) {
        DropoutWindow window = DropoutWindow.at(day);
        DropoutQuery query = new DropoutQuery(Set.copyOf(regions), Set.of(), Set.of(), window.from(), window.to(), availableAt,
                List.of(DropoutDimension.INSTITUTION, DropoutDimension.REGION, DropoutDimension.LEVEL));
        List<DropoutRow> rows = dropouts.sums(query, registers.programmes());
        List<OpenDropoutCell> cells = new ArrayList<>();
        if (!rows.isEmpty()) {
            for (OpenDropoutMeasure measure : List.of(OpenDropoutMeasure.AT_RISK, OpenDropoutMeasure.DELAYED,
                    OpenDropoutMeasure.DROPPED_OUT)) {
                cells.addAll(cells(measure, rows, regions, consenting));
            }
        }
        Set<String> withheld = onlyWithheld(rows, cells);
        return new Protected(window, cells, (int) dropouts.delivered(query).stream()
                .map(DropoutCoverage.Delivered::institutionCode)
                .filter(school -> expected.contains(school) && !withheld.contains(school)).count());
    }

    /** Schools all of whose lines are of regions that are withheld. */
    private static Set<String> onlyWithheld(List<DropoutRow> rows, List<OpenDropoutCell> cells) {
        Set<String> withheld = cells.stream().filter(cell -> cell.status() == Status.WITHHELD)
                .filter(cell -> cell.level().equals(OpenDropoutCell.ALL_LEVELS)).map(OpenDropoutCell::regionCode)
                .collect(Collectors.toSet());
        Set<String> schools = new HashSet<>();
        rows.forEach(row -> schools.add(row.key().getOrDefault(DropoutDimension.INSTITUTION, "")));
        rows.stream().filter(row -> !withheld.contains(row.key().getOrDefault(DropoutDimension.REGION, "")))
                .forEach(row -> schools.remove(row.key().getOrDefault(DropoutDimension.INSTITUTION, "")));
        return schools;
    }

    private List<OpenDropoutCell> cells(OpenDropoutMeasure measure, List<DropoutRow> rows, List<String> regions,
            Set<String> consenting) {
        boolean byReason = measure == OpenDropoutMeasure.DROPPED_OUT;
        Table table = new Table("dropout " + measure.field(),
                Axis.of(Axis.Kind.GEOGRAPHY, regions).leaves(REGION).total().build(), columns(byReason));
        DropoutMeasure counted = DropoutMeasure.of(measure.field()).orElseThrow();
        Unknown unknown = Unknown.of(counted, rows);
        for (DropoutRow row : rows) {
            String school = row.key().getOrDefault(DropoutDimension.INSTITUTION, "");
            String region = row.key().getOrDefault(DropoutDimension.REGION, "");
            String level = row.key().getOrDefault(DropoutDimension.LEVEL, "");
            Long sum = row.sums().get(counted);
            // Of every measure, so that it does not depend on the measure whether a region is withheld.
            table.contribute(school, region);
            if (sum != null && byReason) {
                long lack = row.droppedOutForLackOfPlace() == null ? 0 : row.droppedOutForLackOfPlace();
                table.add(school, region, level + ' ' + LACK, lack);
                table.add(school, region, level + ' ' + OTHER, sum - lack);
            } else if (sum != null) {
                table.add(school, region, level, sum);
            }
        }
        Publication publication = Publication.of(table, Profile.OPEN, 12, secret.keys(), consenting::contains);
        Sums sums = new Sums(publication, unknown, regions.stream()
                .filter(region -> publication.cell(new Place(REGION, region), TOTAL).isWithheld()).collect(Collectors.toSet()));
        List<OpenDropoutCell> cells = new ArrayList<>();
        for (Place region : places(regions)) {
            for (String level : levels()) {
                cells.add(sums.cell(measure, region, level, new Place(
                        level.equals(OpenDropoutCell.ALL_LEVELS) ? Axis.TOTAL : LEVEL, level)));
                if (byReason) {
                    Place lack = level.equals(OpenDropoutCell.ALL_LEVELS) ? new Place(REASON, LACK)
                            : new Place(LEVEL_REASON, level + ' ' + LACK);
                    cells.add(sums.cell(OpenDropoutMeasure.DROPPED_OUT_FOR_LACK_OF_PLACE, region, level, lack));
                }
            }
        }
        return cells;
    }

    private static Axis columns(boolean byReason) {
        List<String> levels = EnumSet.allOf(Level.class).stream().map(Level::code).toList();
        if (!byReason) {
            return Axis.of(Axis.Kind.CATEGORY, levels).leaves(LEVEL).total().build();
        }
        List<String> leaves = new ArrayList<>();
        levels.forEach(level -> leaves.addAll(List.of(level + ' ' + LACK, level + ' ' + OTHER)));
        return Axis.of(Axis.Kind.CATEGORY, leaves).leaves(LEVEL_REASON).level(LEVEL, leaf -> leaf.split(" ")[0])
                .level(REASON, leaf -> leaf.split(" ")[1]).total().build();
    }

    private static List<Place> places(List<String> regions) {
        List<Place> places = new ArrayList<>();
        regions.forEach(region -> places.add(new Place(REGION, region)));
        places.add(new Place(Axis.TOTAL, OpenCell.ALL_REGIONS));
        return places;
    }

    private static List<String> levels() {
        List<String> levels = new ArrayList<>();
        EnumSet.allOf(Level.class).forEach(level -> levels.add(level.code()));
        levels.add(OpenDropoutCell.ALL_LEVELS);
        return levels;
    }

    /** @param withheld regions, which sums over all regions lack */
    private record Sums(Publication publication, Unknown unknown, Set<String> withheld) {

        private OpenDropoutCell cell(OpenDropoutMeasure measure, Place region, String level, Place column) {
            Cell cell = publication.cell(region, column);
            boolean isCountry = region.code().equals(OpenCell.ALL_REGIONS);
            boolean lacksRegion = isCountry && !withheld.isEmpty();
            if (cell.isWithheld() || cell.count() == 0 && lacksRegion) {
                return new OpenDropoutCell(measure, region.code(), level, Status.WITHHELD, null, false);
            }
            if (!isCountry && !unknown.isDelivered(region.code())) {
                return new OpenDropoutCell(measure, region.code(), level, Status.NOT_DELIVERED, null, false);
            }
            boolean isUnknown = isCountry ? unknown.isSomewhereUnknown(level, withheld)
                    : unknown.isUnknown(region.code(), level);
            if (cell.count() == 0 && isUnknown) {
                return new OpenDropoutCell(measure, region.code(), level, Status.UNKNOWN, null, true);
            }
            return new OpenDropoutCell(measure, region.code(), level, Status.SHOWN, cell.count(), isUnknown || lacksRegion);
        }
    }

    /**
     * Where counts of a measure are unknown: in lines that say so, and in all regions of a school some of whose lines lack the
     * measure. Not in the places of these lines only, because there is a line only where the school counted somebody.
     *
     * @param regions of which there are lines
     */
    private record Unknown(Set<String> regions, Set<String> cells, Set<String> wholeRegions) {

        private static Unknown of(DropoutMeasure measure, List<DropoutRow> rows) {
            Set<String> cells = new HashSet<>();
            Map<String, Set<String>> regionsOfSchool = new HashMap<>();
            Set<String> schoolsWithout = new HashSet<>();
            for (DropoutRow row : rows) {
                String school = row.key().getOrDefault(DropoutDimension.INSTITUTION, "");
                String region = row.key().getOrDefault(DropoutDimension.REGION, "");
                regionsOfSchool.computeIfAbsent(school, _ -> new HashSet<>()).add(region);
                if (row.unknown().contains(measure)) {
                    cells.add(region + ' ' + row.key().getOrDefault(DropoutDimension.LEVEL, ""));
                    cells.add(region + ' ' + OpenDropoutCell.ALL_LEVELS);
                } else if (row.sums().get(measure) == null) {
                    schoolsWithout.add(school);
                }
            }
            Set<String> whole = schoolsWithout.stream().flatMap(school -> regionsOfSchool.get(school).stream())
                    .collect(Collectors.toSet());
            return new Unknown(regionsOfSchool.values().stream().flatMap(Set::stream).collect(Collectors.toSet()), cells,
                    whole);
        }

        private boolean isDelivered(String region) {
            return regions.contains(region);
        }

        private boolean isUnknown(String region, String level) {
            return wholeRegions.contains(region) || cells.contains(region + ' ' + level);
        }

        private boolean isSomewhereUnknown(String level, Set<String> withheld) {
            return regions.stream().anyMatch(region -> !withheld.contains(region) && isUnknown(region, level));
        }
    }
}
