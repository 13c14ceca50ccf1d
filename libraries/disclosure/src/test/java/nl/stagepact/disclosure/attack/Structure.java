package nl.stagepact.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which sums are published of which leaves: the leaves themselves, then the others.
 */
final class Structure {

    /** One region with two programmes. */
    static final Structure ONE_BY_TWO = of("1x2", 2, new int[] { 0, 1 });
    static final Structure ONE_BY_THREE = of("1x3", 3, new int[] { 0, 1, 2 });
    /** One region with three programmes, two of which share a level. */
    static final Structure MIXED_LEVELS = of("1x3, two on one level", 3, new int[] { 0, 1 }, new int[] { 0, 1, 2 });
    /** Two regions with two programmes. */
    static final Structure TWO_BY_TWO = of("2x2", 4, new int[] { 0, 1 }, new int[] { 2, 3 }, new int[] { 0, 2 },
            new int[] { 1, 3 }, new int[] { 0, 1, 2, 3 });

    /** Two regions with two programmes of each of two levels, and all that is published of them and of the country. */
    static final Structure COUNTRY = country("two regions of 2x2, and the country", 2, new int[] { 0, 0, 1, 1 }, _ -> true);

    /**
     * Dropout of two levels in two regions, for lack of a place and for other reasons: published are lack of a place and all
     * reasons together, by level and in total, of each region and of the country.
     */
    static final Structure DROPOUT = dropout();

    /** A cell that is attacked alone. */
    static final Structure ONE_CELL = of("one cell", 1);
    /** A programme that is the only one with students of its level in the region. */
    static final Structure TWO_LOOKS = looks(2);
    /** The same, of a programme with students in no other region. */
    static final Structure THREE_LOOKS = looks(3);
    /** The most that an attacker gets to see of the same people, but for rare exceptions. */
    static final Structure FOUR_LOOKS = looks(4);

    private final String name;
    private final int leaves;
    /** Leaves of every sum, ascending. */
    private final int[][] sums;

    private Structure(String name, int leaves, int[][] sums) {
        this.name = name;
        this.leaves = leaves;
        this.sums = sums;
    }

    private static Structure dropout() {
        int[][] levels = { { 0, 1 }, { 2, 3 }, { 4, 5 }, { 6, 7 } };
        int[][] places = { { 0, 1 }, { 2, 3 }, { 0, 1, 2, 3 }, { 0, 2 }, { 1, 3 } };
        List<int[]> sums = new ArrayList<>();
        for (int[] place : places) {
            sums.add(IntStream.of(place).map(each -> levels[each][0]).toArray());
            sums.add(IntStream.of(place).flatMap(each -> IntStream.of(levels[each])).toArray());
        }
        for (int[] level : levels) {
            sums.add(new int[] { level[0] });
            sums.add(level);
        }
        return new Structure("dropout of two levels in two regions, and the country", 8, sums.toArray(int[][]::new));
    }

    /** Three regions, each with about six of twenty programmes; that there is nobody in the others is known. */
    static Structure sparse(RandomGenerator random) {
        BitSet offered = new BitSet();
        IntStream.range(0, 60).filter(_ -> random.nextDouble() < 0.3).forEach(offered::set);
        return country("three regions, each with some 6 of 20 programmes, and the country", 3, random.ints(20, 0, 4).toArray(),
                offered::get);
    }

    /** @param levels by programme; @param offered by number of region and programme */
    private static Structure country(String name, int regions, int[] levels, IntPredicate offered) {
        Map<String, List<Integer>> sums = new LinkedHashMap<>();
        int leaves = 0;
        for (int region = 0; region < regions; region++) {
            for (int programme = 0; programme < levels.length; programme++) {
                if (offered.test(region * levels.length + programme)) {
                    for (String sum : List.of("region " + region, "region " + region + " level " + levels[programme],
                            "programme " + programme, "country")) {
                        sums.computeIfAbsent(sum, _ -> new ArrayList<>()).add(leaves);
                    }
                    leaves++;
                }
            }
        }
        return of(name, leaves,
                sums.values().stream().map(sum -> sum.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new));
    }

    private static Structure of(String name, int leaves, int[]... others) {
        return new Structure(name, leaves, Stream.concat(IntStream.range(0, leaves).mapToObj(leaf -> new int[] { leaf }),
                Arrays.stream(others)).toArray(int[][]::new));
    }

    private static Structure looks(int sums) {
        return of("the same people in " + sums + " sums", 1,
                IntStream.range(1, sums).mapToObj(_ -> new int[] { 0 }).toArray(int[][]::new));
    }

    int leaves() {
        return leaves;
    }

    int sums() {
        return sums.length;
    }

    int count(int sum, int[] counts) {
        int count = 0;
        for (int leaf : sums[sum]) {
            count += counts[leaf];
        }
        return count;
    }

    boolean contains(int sum, int leaf) {
        return Arrays.binarySearch(sums[sum], leaf) >= 0;
    }

    int firstLeaf(int sum) {
        return sums[sum][0];
    }

    /** By leaf, the sums that are known after it when leaves are enumerated in order. */
    int[][] sumsByLastLeaf() {
        int[][] byLastLeaf = new int[leaves][];
        Arrays.setAll(byLastLeaf, leaf -> IntStream.range(0, sums.length)
                .filter(sum -> sums[sum][sums[sum].length - 1] == leaf).toArray());
        return byLastLeaf;
    }

    /** By leaf, the sums that contain it. */
    int[][] sumsByLeaf() {
        int[][] byLeaf = new int[leaves][];
        Arrays.setAll(byLeaf, leaf -> IntStream.range(0, sums.length).filter(sum -> contains(sum, leaf)).toArray());
        return byLeaf;
    }

    /** Rows by columns, and whether some leaves share a level. */
    @Override
    public String toString() {
        return name;
    }
}
