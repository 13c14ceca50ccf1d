package nl.stagepact.shortage.publication.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

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
import nl.stagepact.shortage.publication.domain.OpenPublication;
import nl.stagepact.shortage.publication.persistence.Publications;
import nl.stagepact.shortage.register.domain.Level;
import nl.stagepact.shortage.register.domain.Registers;

/** Protects dropout counts for publication: sums by region and level, in which small ones are hidden. */
@ApplicationScoped
class ProtectDropout {

    private static final String REGION = "region";
    private static final String LEVEL = "level";
    /** Dropout is divided into lack of a place and other reasons. */
    private static final String LEVEL_REASON = "level-reason";
    private static final String REASON = "reason";
    private static final String LACK = "lack";
    private static final String OTHER = "other";

    private final Dropouts dropouts;
    private final Publications publications;

    ProtectDropout(Dropouts dropouts, Publications publications) {
        this.dropouts = dropouts;
        this.publications = publications;
    }

    /**
     * @param cells by region and level, with totals; empty if no school delivered
     * @param schoolsDelivered number of expected schools that delivered any of the months
     */
    record Protected(DropoutWindow window, List<OpenDropoutCell> cells, int schoolsDelivered) {
    }

    /** @param expected codes of expected schools; @param last previous publication, whose hidden cells are hidden again */
    Protected protect(LocalDate day, Instant availableAt, List<String> regions, Registers registers, Set<String> expected,
            Optional<OpenPublication> last) {
        DropoutWindow window = DropoutWindow.at(day);
        DropoutQuery query = new DropoutQuery(Set.copyOf(regions), Set.of(), Set.of(), window.from(), window.to(), availableAt,
                List.of(DropoutDimension.REGION, DropoutDimension.LEVEL));
        List<DropoutRow> rows = dropouts.sums(query, registers.programmes());
        List<OpenDropoutCell> cells = new ArrayList<>();
        if (!rows.isEmpty()) {
            Set<String> hiddenBefore = last.map(this::hidden).orElse(Set.of());
            for (OpenDropoutMeasure measure : List.of(OpenDropoutMeasure.AT_RISK, OpenDropoutMeasure.DELAYED,
                    OpenDropoutMeasure.DROPPED_OUT)) {
                cells.addAll(cells(measure, rows, regions, hiddenBefore));
            }
        }
        return new Protected(window, cells, (int) dropouts.delivered(query).stream()
                .map(DropoutCoverage.Delivered::institutionCode).filter(expected::contains).count());
    }

    static List<OpenDropoutCell> cells(OpenDropoutMeasure measure, List<DropoutRow> rows, List<String> regions,
            Set<String> hiddenBefore) {
        boolean byReason = measure == OpenDropoutMeasure.DROPPED_OUT;
        Table table = new Table(Axis.of(Axis.Kind.GEOGRAPHY, regions).leaves(REGION).total().build(), columns(byReason));
        DropoutMeasure counted = DropoutMeasure.of(measure.field()).orElseThrow();
        Known known = new Known();
        for (DropoutRow row : rows) {
            String region = row.key().getOrDefault(DropoutDimension.REGION, "");
            String level = row.key().getOrDefault(DropoutDimension.LEVEL, "");
            Long sum = row.sums().get(counted);
            known.record(region, level, sum != null, row.unknown().contains(counted));
            if (sum != null && byReason) {
                long lack = row.droppedOutForLackOfPlace() == null ? 0 : row.droppedOutForLackOfPlace();
                table.add(region, level + ' ' + LACK, lack);
                table.add(region, level + ' ' + OTHER, sum - lack);
            } else if (sum != null) {
                table.add(region, level, sum);
            }
        }
        BiPredicate<Place, Place> before = (row, column) -> !column.code().endsWith(OTHER) && hiddenBefore
                .contains(key(measureOf(measure, column), row.code(), levelOf(column)));
        Publication publication = Publication.of(table, Profile.OPEN, 12, before);
        List<OpenDropoutCell> cells = new ArrayList<>();
        for (Place region : places(regions)) {
            for (String level : levels()) {
                cells.add(cell(measure, publication, region, level, new Place(
                        level.equals(OpenDropoutCell.ALL_LEVELS) ? Axis.TOTAL : LEVEL, level), known));
                if (byReason) {
                    Place lack = level.equals(OpenDropoutCell.ALL_LEVELS) ? new Place(REASON, LACK)
                            : new Place(LEVEL_REASON, level + ' ' + LACK);
                    cells.add(cell(OpenDropoutMeasure.DROPPED_OUT_FOR_LACK_OF_PLACE, publication, region, level, lack, known));
                }
            }
        }
        return cells;
    }

    private static OpenDropoutCell cell(OpenDropoutMeasure measure, Publication publication, Place region, String level,
            Place column, Known known) {
        Cell cell = publication.cell(region, column);
        boolean unknown = known.hasUnknown(region.code(), level);
        if (cell.isHidden()) {
            return new OpenDropoutCell(measure, region.code(), level, Status.HIDDEN, null, unknown);
        }
        if (cell.count() == 0 && !known.isKnown(region.code(), level)) {
            return new OpenDropoutCell(measure, region.code(), level, Status.UNKNOWN, null, unknown);
        }
        return new OpenDropoutCell(measure, region.code(), level, Status.SHOWN, cell.count(), unknown);
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

    private static OpenDropoutMeasure measureOf(OpenDropoutMeasure table, Place column) {
        return column.code().endsWith(LACK) ? OpenDropoutMeasure.DROPPED_OUT_FOR_LACK_OF_PLACE : table;
    }

    private static String levelOf(Place column) {
        return switch (column.level()) {
            case LEVEL -> column.code();
            case LEVEL_REASON -> column.code().split(" ")[0];
            default -> OpenDropoutCell.ALL_LEVELS;
        };
    }

    private Set<String> hidden(OpenPublication publication) {
        Set<String> hidden = new HashSet<>();
        publications.dropout(publication.id()).stream().filter(cell -> cell.status() == Status.HIDDEN)
                .forEach(cell -> hidden.add(key(cell.measure(), cell.regionCode(), cell.level())));
        return hidden;
    }

    private static String key(OpenDropoutMeasure measure, String region, String level) {
        return measure + " " + region + ' ' + level;
    }

    /** Which sums include a number, and which include an unknown count. */
    private static final class Known {

        private final Map<String, Boolean> numbers = new HashMap<>();
        private final Set<String> unknown = new HashSet<>();

        private void record(String region, String level, boolean isNumber, boolean isUnknown) {
            for (String place : List.of(region, OpenCell.ALL_REGIONS)) {
                for (String of : List.of(level, OpenDropoutCell.ALL_LEVELS)) {
                    numbers.merge(place + ' ' + of, isNumber, Boolean::logicalOr);
                    if (isUnknown) {
                        unknown.add(place + ' ' + of);
                    }
                }
            }
        }

        /** Without any line the sum is zero, which is known; lines without this measure make it unknown. */
        private boolean isKnown(String region, String level) {
            return numbers.getOrDefault(region + ' ' + level, true);
        }

        private boolean hasUnknown(String region, String level) {
            return unknown.contains(region + ' ' + level);
        }
    }
}
