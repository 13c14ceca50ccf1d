package nl.stagepact.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import nl.stagepact.disclosure.Axis;
import nl.stagepact.disclosure.NoiseKeys;
import nl.stagepact.disclosure.Profile;
import nl.stagepact.disclosure.Publication;
import nl.stagepact.disclosure.Publication.Place;
import nl.stagepact.disclosure.Table;

/**
 * A publication of random counts, mostly small, by region and programme, as its attacker sees it: sums by level of regions
 * only.
 *
 * @param counts exact, by region and programme
 * @param sums every published sum that is not of nobody
 */
record PublishedTable(int[] counts, List<Sum> sums) {

    /** @param level of row and column; @param leaves in the sum; @param published with noise */
    record Sum(String level, int[] leaves, long published) {
    }

    long exact(Sum sum) {
        return Arrays.stream(sum.leaves()).mapToLong(leaf -> counts[leaf]).sum();
    }

    /** Two thirds of the programmes have students in a region. */
    static PublishedTable random(int regions, int programmes, long seed) {
        return random(regions, programmes, 2.0 / 3, seed);
    }

    /** @param followed share of the programmes that have students in a region */
    static PublishedTable random(int regions, int programmes, double followed, long seed) {
        Random random = new Random(seed);
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        List<String> rows = IntStream.range(0, regions).mapToObj(region -> "AM" + region).toList();
        // Level, then a number.
        List<String> columns = IntStream.range(0, programmes).mapToObj(programme -> programme % 4 + "." + programme).toList();
        Axis byRegion = Axis.of(Axis.Kind.GEOGRAPHY, rows).leaves("region").total().build();
        Axis byProgramme = Axis.of(Axis.Kind.CATEGORY, columns).leaves("programme").level("level", code -> code.substring(0, 1))
                .total().build();
        Table table = new Table("shortage", byRegion, byProgramme);
        int[] counts = new int[regions * programmes];
        for (int leaf = 0; leaf < counts.length; leaf++) {
            counts[leaf] = random.nextDouble() < followed ? (int) Math.exp(random.nextGaussian() + 1) : 0;
            table.add("school", rows.get(leaf / programmes), columns.get(leaf % programmes), counts[leaf]);
        }
        Publication publication = Publication.of(table, Profile.OPEN, 0, new NoiseKeys(secret), _ -> true);
        List<Sum> sums = new ArrayList<>();
        for (Place row : places(byRegion)) {
            for (Place column : places(byProgramme)) {
                if (row.level().equals(Axis.TOTAL) && column.level().equals("level")) {
                    continue;
                }
                int[] leaves = IntStream.range(0, counts.length)
                        .filter(leaf -> isIn(row, rows.get(leaf / programmes)) && isIn(column, columns.get(leaf % programmes)))
                        .toArray();
                sums.add(new Sum(row.level() + " x " + column.level(), leaves, publication.cell(row, column).count()));
            }
        }
        return new PublishedTable(counts, sums);
    }

    private static List<Place> places(Axis axis) {
        return axis.levels().stream().flatMap(level -> level.codes().stream().map(code -> new Place(level.name(), code)))
                .toList();
    }

    private static boolean isIn(Place place, String leaf) {
        return switch (place.level()) {
            case "region", "programme" -> leaf.equals(place.code());
            case "level" -> leaf.substring(0, 1).equals(place.code());
            default -> true;
        };
    }
}
