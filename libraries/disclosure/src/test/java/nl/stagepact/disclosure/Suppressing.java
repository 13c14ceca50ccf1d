package nl.stagepact.disclosure;

import java.util.List;
import java.util.stream.Stream;

import nl.stagepact.disclosure.Publication.Place;

/** Publishes tables of a few regions and programmes by suppression, with all sums that open data shows of them. */
final class Suppressing implements Publisher {

    private final Axis rows;
    private final Axis columns;
    private final List<Place> rowPlaces;
    private final List<Place> columnPlaces;

    /** @param programmes level, sector and number: 2c1 is of level 2 and sector c */
    Suppressing(List<String> regions, List<String> programmes) {
        this.rows = Axis.of(Axis.Kind.GEOGRAPHY, regions).leaves("region").total().build();
        this.columns = Axis.of(Axis.Kind.CATEGORY, programmes).leaves("programme")
                .level("level", code -> code.substring(0, 1)).level("sector", code -> code.substring(1, 2))
                .level("level-sector", code -> code.substring(0, 2)).total().build();
        this.rowPlaces = places(rows);
        this.columnPlaces = places(columns);
    }

    int leaves() {
        return rows.leaves().size() * columns.leaves().size();
    }

    @Override
    public List<Cell> publish(int[] counts, Keys keys) {
        return read(publication(counts));
    }

    /** Publishes two tables after each other: the second hides again what the first hid, as far as possible. */
    List<List<Cell>> publish(int[] first, int[] second) {
        Publication before = publication(first);
        Publication after = Publication.of(table(second), Profile.OPEN, 0,
                (row, column) -> before.cell(row, column).isHidden());
        return List.of(read(before), read(after));
    }

    /** Sums of the first region only: its programmes in their order, then its total. */
    List<Cell> firstRegion(int[] counts) {
        Publication publication = publication(counts);
        Place region = new Place("region", rows.leaves().getFirst());
        return Stream.concat(columns.leaves().stream().map(code -> new Place("programme", code)),
                Stream.of(new Place(Axis.TOTAL, Axis.TOTAL))).map(column -> publication.cell(region, column)).toList();
    }

    private Publication publication(int[] counts) {
        return Publication.of(table(counts), Profile.OPEN, 0);
    }

    private List<Cell> read(Publication publication) {
        return rowPlaces.stream().flatMap(row -> columnPlaces.stream().map(column -> publication.cell(row, column))).toList();
    }

    private Table table(int[] counts) {
        Table table = new Table(rows, columns);
        int width = columns.leaves().size();
        for (int leaf = 0; leaf < counts.length; leaf++) {
            table.add(rows.leaves().get(leaf / width), columns.leaves().get(leaf % width), counts[leaf]);
        }
        return table;
    }

    private static List<Place> places(Axis axis) {
        return axis.levels().stream().flatMap(level -> level.codes().stream().map(code -> new Place(level.name(), code)))
                .toList();
    }
}
