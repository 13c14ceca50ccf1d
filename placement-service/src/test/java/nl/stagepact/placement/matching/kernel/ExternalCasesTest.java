package nl.stagepact.placement.matching.kernel;

import static nl.stagepact.placement.matching.kernel.FlowAsMatching.UNLIMITED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import nl.stagepact.placement.matching.kernel.market.Matching;

/**
 * Worked cases of others, with the answers that they give. Only cases are taken, no code.
 *
 * <p>
 * The stable policy has one draw, while hospitals rank residents each in its own order. A case can be told by one draw where
 * that agrees with every rejection on the way to its answer. That leaves out the answers that are best for hospitals, the
 * tutorial of {@code matching} with 200 residents, its issue 173, and lecturers of {@code algmatch}.
 */
class ExternalCasesTest {

    /** Package matching (Henry Wilde, MIT), README and discussion of hospitals and residents: only C rejects anybody. */
    @Test
    void residentsOfTheReadmeOfMatching() {
        assertThat(stable(2, "D A S L J", "A: C", "S: C M", "D: C M G", "J: C G M", "L: M C G"))
                .isEqualTo(Map.of("A", "C", "S", "M", "D", "C", "J", "G", "L", "M"));
    }

    /** Package matching (MIT), README: only D rejects anybody. */
    @Test
    void suitorsOfTheReadmeOfMatching() {
        assertThat(stable(1, "B C A", "A: D E F", "B: D F E", "C: F D E"))
                .isEqualTo(Map.of("A", "E", "B", "D", "C", "F"));
    }

    /** Package matching (MIT), issue 46. */
    @Test
    void usersWhoAllHaveTheirFirstChoice() {
        assertThat(stable(2, "0 3 2 1", "0: a b", "2: c", "3: a d", "1: b c"))
                .isEqualTo(Map.of("0", "a", "2", "c", "3", "a", "1", "b"));
    }

    /** Package matching (MIT), issue 67: that nobody else wants a topic gives it to nobody. */
    @Test
    void groupsWhoPreferATopicThatOthersPreferToo() {
        assertThat(stable(2, "3 2 1", "1: property privacy", "2: privacy fairness", "3: privacy media"))
                .isEqualTo(Map.of("1", "property", "2", "privacy", "3", "privacy"));
    }

    /** Package matching (MIT), tests/hospital_resident/test_examples.py. */
    @Test
    void aResidentWhoIsRejectedEverywhere() {
        assertThat(stable(1, "B A", "A: X", "B: X Y")).isEqualTo(Map.of("B", "X"));
    }

    /**
     * Package matching (MIT), issue 159, which is about pairs of which only one wants the other. It names no answer; what
     * makes one is checked against the rankings of the case.
     */
    @Test
    void residentsAndHospitalsWhoDoNotAllNameEachOther() {
        Map<String, List<String>> hospitals = lists("""
                0: 0 51, 1: 28 98 1, 2: 46 44 9 2, 4: 4 11 71 79, 5: 5 87, 6: 6, 8: 13 26, 9: 64 76, 10: 82, 11: 11 72,
                12: 24 12 5 57 60, 13: 13 51 40 71, 14: 14, 15: 15 99 83, 16: 16, 17: 47, 18: 71, 19: 47 19 61 20 72,
                20: 20 59 65, 21: 21 33 98 38 93, 22: 22 52, 23: 4, 24: 24 60 5 12 28, 25: 45, 26: 26, 27: 38 17 98 57 9,
                28: 28 98 1 7 60, 29: 70 90 29, 30: 30 89 65, 31: 63 31 70 55 44, 32: 33 32, 33: 33, 35: 35 52 8 72,
                36: 36 44 91, 38: 38 0 33, 39: 39 80 84 51 71, 41: 41 80 73, 43: 87 92, 44: 61 2 44 12 87, 45: 72 45 0 10,
                46: 40, 47: 47, 48: 98 48 60 5 85, 49: 49 18 75 86 53""");
        Map<String, List<String>> residents = lists("""
                0: 0 45 7, 1: 1, 2: 2, 4: 4, 5: 5, 6: 6, 7: 1, 8: 35, 10: 45 37, 11: 11, 13: 13 8, 14: 14 13 37 11, 15: 15 40,
                16: 16, 19: 19, 20: 20 19, 21: 21, 22: 22, 23: 6, 24: 24, 26: 26 8, 28: 28 1, 29: 29, 30: 30 46, 31: 31,
                33: 33 21, 35: 35, 36: 36, 37: 37, 38: 38 27, 39: 39, 40: 46 11 13 40, 41: 41, 43: 49 34 43 40, 44: 2,
                45: 25 45, 46: 2, 47: 47, 48: 48, 49: 49, 51: 13, 57: 12, 62: 5, 66: 37, 68: 6, 70: 29, 71: 13, 72: 45 11,
                73: 41 12, 75: 1, 76: 9, 80: 39 41, 82: 10, 84: 39, 87: 43 5, 90: 12, 92: 43, 98: 1 28 48 21""");
        residents.replaceAll((resident, choices) -> choices.stream()
                .filter(hospital -> hospitals.getOrDefault(hospital, List.of()).contains(resident)).toList());
        residents.values().removeIf(List::isEmpty);
        assertThat(residents).hasSize(49);
        String draw = """
                28 46 5 13 11 19 21 70 35 41 39 44 87 26 51 72 20 33 29 8 80 2 92 40 45 98 84 73 71 0 1 48 10 \
                4 6 14 15 16 22 24 30 31 36 38 47 49 57 76 82""";
        Map<String, String> matched = stable(1, draw, residents);
        Map<String, String> holders = new HashMap<>();
        matched.forEach((resident, hospital) -> holders.put(hospital, resident));
        residents.forEach((resident, choices) -> choices.stream()
                .takeWhile(hospital -> !hospital.equals(matched.get(resident)))
                .forEach(hospital -> assertThat(hospitals.get(hospital)).containsSubsequence(holders.get(hospital), resident)));
    }

    /** Package algmatch (Varad Kulkarni, MIT), examples.ipynb: nobody is rejected. */
    @Test
    void residentsOfAlgmatch() {
        assertThat(DeferredAcceptance.of(PlainEdges.ofChoices(new int[][] { { 0, 1 }, { 1, 0 }, { 0 } }),
                new int[] { 2, 1 }, new long[] { 3, 2, 1 }, 1)).containsExactly(0, 1, 0);
    }

    /** Package algmatch (MIT), examples.ipynb: 2 prefers 3 to 1, then 4 prefers 1 to 4, and nobody else is rejected. */
    @Test
    void menOfAlgmatch() {
        assertThat(stable(1, "3 1 4 2", "1: 2 4 1 3", "2: 3 1 4 2", "3: 2 3 1 4", "4: 4 1 3 2"))
                .isEqualTo(Map.of("1", "4", "2", "3", "3", "2", "4", "1"));
    }

    /**
     * JGraphT (Barak Naveh and contributors, EPL-2.0 or LGPL-2.1), KuhnMunkresMinimalWeightBipartitePerfectMatchingTest: a
     * 9 stands for a task that does not exist or cannot be done.
     */
    @ParameterizedTest
    @MethodSource
    void assignmentsOfJGraphTCostTheLeast(int least, int[][] costs) {
        int[] seats = new int[costs.length];
        Arrays.fill(seats, 1);
        Matching matching = PlainEdges.best(PlainEdges.ofCosts(costs), seats);
        assertThat(PlainEdges.placed(matching)).isEqualTo(costs.length);
        assertThat(PlainEdges.cost(matching)).isEqualTo(least);
    }

    static Stream<Arguments> assignmentsOfJGraphTCostTheLeast() {
        return Stream.of(
                arguments(12, new int[][] { { 1, 2, 3 }, { 5, 4, 6 }, { 8, 9, 7 } }),
                arguments(15, new int[][] { { 1, 2, 3 }, { 4, 5, 6 }, { 7, 8, 9 } }),
                arguments(10, new int[][] { { 1, 2, 3, 4, 5 }, { 6, 7, 8, 7, 2 }, { 1, 3, 4, 4, 5 }, { 3, 6, 2, 8, 7 },
                        { 4, 1, 3, 5, 4 } }),
                arguments(12, new int[][] { { 7, 6, 5, 4, 3 }, { 2, 1, 0, 1, 6 }, { 7, 5, 4, 4, 3 }, { 5, 2, 6, 0, 1 },
                        { 4, 7, 5, 3, 4 } }),
                arguments(21, new int[][] { { 7, 6, 5, 4, 3, 9 }, { 2, 1, 0, 1, 6, 9 }, { 7, 5, 4, 4, 3, 9 },
                        { 5, 2, 6, 0, 1, 9 }, { 4, 7, 5, 3, 4, 9 }, { 9, 9, 9, 9, 9, 9 } }),
                arguments(19, new int[][] { { 7, 6, 5, 4, 3, 9 }, { 2, 1, 0, 1, 6, 9 }, { 7, 5, 4, 4, 3, 9 },
                        { 5, 2, 6, 0, 1, 9 }, { 4, 7, 5, 3, 4, 9 }, { 3, 5, 8, 7, 1, 9 } }),
                arguments(12, new int[][] { { 9, 6, 5, 9, 3 }, { 2, 1, 0, 1, 6 }, { 7, 5, 9, 4, 3 }, { 9, 2, 6, 0, 1 },
                        { 4, 9, 5, 9, 4 } }));
    }

    /** JGraphT (Joris Kinable and contributors, EPL-2.0 or LGPL-2.1), MaximumCardinalityBipartiteMatchingTest. */
    @ParameterizedTest
    @MethodSource
    void asManyArePlacedAsInBipartiteGraphsOfJGraphT(int most, int places, int[][] choices) {
        int[] seats = new int[places];
        Arrays.fill(seats, 1);
        assertThat(PlainEdges.placed(PlainEdges.best(PlainEdges.ofChoices(choices), seats))).isEqualTo(most);
    }

    static Stream<Arguments> asManyArePlacedAsInBipartiteGraphsOfJGraphT() {
        return Stream.of(
                arguments(3, 4, new int[][] { { 2 }, { 1 }, { 0 }, {} }),
                arguments(6, 6, new int[][] { { 0 }, { 3 }, { 1 }, { 4 }, { 2 }, { 5 } }),
                arguments(0, 1, new int[][] { {} }),
                arguments(3, 3, new int[][] { {}, { 2 }, { 0 }, {}, { 2 }, { 1 }, { 2 } }),
                arguments(2, 2, new int[][] { { 0, 1 }, { 0 } }));
    }

    /** JGraphT (Timofey Chudakov and contributors, EPL-2.0 or LGPL-2.1), CapacityScalingMinimumCostFlowTest, by its number. */
    @ParameterizedTest
    @MethodSource
    void flowsOfJGraphTCostTheLeast(int number, long least, FlowAsMatching network) {
        assertThat(network.leastCost()).as("network %d", number).isEqualTo(least);
    }

    static Stream<Arguments> flowsOfJGraphTCostTheLeast() {
        return Stream.of(
                arguments(1, 15, new FlowAsMatching(new int[] { 3, -3 }, new int[][] { { 1, 2, 0, 4, 5 } })),
                arguments(2, 26, new FlowAsMatching(new int[] { 4, 0, 0, -4 }, new int[][] { { 1, 2, 0, 4, 2 },
                        { 1, 3, 0, 1, 3 }, { 2, 3, 0, 1, 1 }, { 2, 4, 0, 5, 6 }, { 3, 4, 0, 4, 2 } })),
                arguments(3, 112, new FlowAsMatching(new int[] { 2, 5, 0, 0, 0, -7 }, new int[][] { { 1, 5, 0, 3, 6 },
                        { 3, 6, 0, 3, 9 }, { 3, 1, 0, 3, 6 }, { 5, 3, 0, 3, 4 }, { 5, 6, 0, 7, 4 }, { 2, 4, 0, 5, 10 },
                        { 2, 3, 0, 1, 3 }, { 4, 6, 0, 5, 10 }, { 4, 1, 0, 5, 3 }, { 4, 3, 0, 1, 8 } })),
                arguments(4, 20594, new FlowAsMatching(new int[] { 2731, 414, -1264, 216, -1785, -312 }, new int[][] {
                        { 1, 4, 910, UNLIMITED, 10 }, { 1, 5, 957, UNLIMITED, 1 }, { 1, 3, 863, UNLIMITED, 3 },
                        { 3, 5, 1, 1, -5 }, { 3, 6, 1, 1, 10 }, { 3, 4, 1, 9, 2 }, { 4, 3, 1, 1, 8 },
                        { 4, 5, 820, UNLIMITED, 4 }, { 4, 6, 306, UNLIMITED, 7 }, { 2, 5, 1, 9, 7 }, { 2, 6, 1, 9, 10 },
                        { 2, 3, 403, UNLIMITED, 6 } })),
                arguments(5, 33206, new FlowAsMatching(new int[] { 635, 980, 1658, -462, -821, -1123, -13, -854 },
                        new int[][] { { 1, 5, 625, UNLIMITED, 10 }, { 1, 7, 1, 8, 2 }, { 3, 4, 805, UNLIMITED, 10 },
                                { 3, 6, 855, UNLIMITED, 3 }, { 4, 8, 847, UNLIMITED, 5 }, { 4, 7, 1, 9, 9 },
                                { 4, 5, 197, UNLIMITED, 4 }, { 5, 3, 1, 9, 1 }, { 5, 7, 1, 4, 3 },
                                { 2, 6, 973, UNLIMITED, 10 }, { 2, 4, 1, 4, 10 }, { 6, 7, 1, 6, 10 }, { 6, 8, 1, 6, 8 },
                                { 6, 3, 1, 6, 2 }, { 6, 5, 1, 10, 5 }, { 6, 4, 701, UNLIMITED, 2 } })),
                arguments(6, 7154, new FlowAsMatching(new int[] { 10, 6, -211, 506, -10, -301 }, new int[][] {
                        { 1, 3, 1, 7, 10 }, { 1, 5, 1, 2, 4 }, { 1, 4, 1, 1, 6 }, { 3, 4, 1, 7, 3 },
                        { 3, 6, 295, UNLIMITED, 10 }, { 3, 5, 1, 8, 1 }, { 4, 5, 1, 7, 10 }, { 4, 3, 506, UNLIMITED, 8 },
                        { 4, 6, 1, 1, -10 }, { 2, 5, 1, 3, 2 }, { 2, 6, 1, 3, 10 }, { 2, 3, 1, 10, 10 } })),
                arguments(7, 24717, new FlowAsMatching(new int[] { 7, 1430, -1350, 840, -499, -428 }, new int[][] {
                        { 1, 3, 1, 4, 10 }, { 1, 4, 1, 10, 10 }, { 1, 5, 1, 10, 9 }, { 3, 4, 1, 4, 10 },
                        { 3, 6, 1, 1, -3 }, { 3, 5, 489, UNLIMITED, 6 }, { 4, 6, 1, 4, 10 }, { 4, 5, 1, 4, 1 },
                        { 4, 3, 840, UNLIMITED, 10 }, { 2, 6, 423, UNLIMITED, 10 }, { 2, 5, 1, 6, 10 },
                        { 2, 3, 1000, UNLIMITED, 9 } })),
                arguments(8, 17819, new FlowAsMatching(new int[] { 7, 1294, -332, 265, -460, -774 }, new int[][] {
                        { 1, 3, 1, 4, 10 }, { 1, 4, 1, 10, 10 }, { 1, 5, 1, 10, 9 }, { 3, 4, 1, 4, 10 }, { 3, 6, 1, 8, 3 },
                        { 3, 5, 450, UNLIMITED, 6 }, { 4, 6, 1, 4, -10 }, { 4, 5, 1, 4, 1 }, { 4, 3, 265, UNLIMITED, 10 },
                        { 2, 6, 769, UNLIMITED, 10 }, { 2, 5, 1, 6, 10 }, { 2, 3, 518, UNLIMITED, 9 } })),
                arguments(9, 9487, new FlowAsMatching(new int[] { 7, 763, -637, 164, -138, -159 }, new int[][] {
                        { 1, 3, 1, 4, 10 }, { 1, 4, 1, 2, -10 }, { 1, 5, 1, 10, 9 }, { 3, 4, 1, 4, 10 }, { 3, 6, 1, 8, 3 },
                        { 3, 5, 128, UNLIMITED, 6 }, { 4, 6, 1, 4, 10 }, { 4, 5, 1, 4, 1 }, { 4, 3, 164, UNLIMITED, 10 },
                        { 2, 6, 154, UNLIMITED, 10 }, { 2, 5, 1, 6, 10 }, { 2, 3, 602, UNLIMITED, 9 } })),
                arguments(10, 802, new FlowAsMatching(new int[] { 8, 16, 6, 0, 0, 0, 0, -16, -6, -8 }, new int[][] {
                        { 1, 5, 0, UNLIMITED, 50 }, { 1, 7, 0, 5, 32 }, { 1, 9, 0, 18, 33 }, { 1, 8, 0, UNLIMITED, 31 },
                        { 1, 4, 0, 45, 35 }, { 5, 6, 0, 8, 50 }, { 5, 10, 0, UNLIMITED, 2 }, { 5, 8, 0, 11, 18 },
                        { 5, 7, 0, 21, 44 }, { 5, 9, 0, UNLIMITED, 22 }, { 5, 4, 0, 35, 48 }, { 6, 8, 0, 8, 19 },
                        { 6, 9, 0, UNLIMITED, 20 }, { 6, 4, 0, UNLIMITED, 47 }, { 6, 5, 0, 26, 22 }, { 6, 10, 0, 9, 5 },
                        { 6, 7, 0, 47, 46 }, { 2, 4, 0, UNLIMITED, 50 }, { 2, 7, 0, UNLIMITED, 17 }, { 2, 9, 0, 25, 28 },
                        { 2, 6, 0, 8, 3 }, { 4, 7, 0, UNLIMITED, 18 }, { 4, 10, 0, 16, 33 }, { 4, 8, 0, UNLIMITED, 6 },
                        { 4, 9, 0, 12, 13 }, { 7, 9, 0, 16, 50 }, { 7, 8, 0, UNLIMITED, 50 }, { 3, 10, 0, 6, 21 },
                        { 3, 8, 0, 6, 50 }, { 3, 7, 0, 33, 37 } })),
                arguments(11, 2286, new FlowAsMatching(new int[] { 1, 23, 6, 0, 0, 0, 0, -17, -9, -4 }, new int[][] {
                        { 1, 7, 0, 1, 100 }, { 1, 6, 0, 10, 15 }, { 1, 4, 0, 37, 72 }, { 5, 10, 0, UNLIMITED, 81 },
                        { 5, 9, 0, UNLIMITED, 10 }, { 5, 8, 0, 1, 100 }, { 5, 6, 0, 27, 85 }, { 5, 4, 0, UNLIMITED, 87 },
                        { 7, 5, 0, 1, 100 }, { 7, 6, 0, UNLIMITED, 25 }, { 2, 6, 0, 23, 29 }, { 2, 7, 0, UNLIMITED, 34 },
                        { 6, 9, 0, UNLIMITED, 100 }, { 6, 8, 0, UNLIMITED, 56 }, { 6, 5, 0, 15, 32 },
                        { 6, 10, 0, UNLIMITED, 76 }, { 6, 7, 0, 10, 36 }, { 6, 4, 0, UNLIMITED, 66 },
                        { 3, 4, 0, UNLIMITED, 26 }, { 3, 5, 0, 32, 27 }, { 3, 8, 0, 41, 75 }, { 3, 7, 0, UNLIMITED, 80 },
                        { 3, 9, 0, UNLIMITED, 63 }, { 3, 6, 0, 30, 64 }, { 4, 9, 0, UNLIMITED, 13 },
                        { 4, 10, 0, UNLIMITED, 100 }, { 4, 5, 0, 25, 20 }, { 4, 8, 0, UNLIMITED, 100 },
                        { 4, 7, 0, UNLIMITED, 1 }, { 4, 6, 0, UNLIMITED, 59 } })));
    }

    private static Map<String, String> stable(int seats, String draw, String... choices) {
        return stable(seats, draw, lists(String.join(",", choices)));
    }

    /**
     * Places by student, without those who have none.
     *
     * @param seats of every place
     * @param draw all students, the first one first
     */
    private static Map<String, String> stable(int seats, String draw, Map<String, List<String>> choices) {
        List<String> names = choices.values().stream().flatMap(List::stream).distinct().toList();
        List<String> order = List.of(draw.split(" "));
        assertThat(order).containsExactlyInAnyOrderElementsOf(choices.keySet());
        int[][] numbers = choices.values().stream().map(each -> each.stream().mapToInt(names::indexOf).toArray())
                .toArray(int[][]::new);
        int[] seatsOf = new int[names.size()];
        Arrays.fill(seatsOf, seats);
        long[] lottery = choices.keySet().stream().mapToLong(order::indexOf).toArray();
        int[] places = DeferredAcceptance.of(PlainEdges.ofChoices(numbers), seatsOf, lottery, 1);
        Map<String, String> matched = new HashMap<>();
        int student = 0;
        for (String name : choices.keySet()) {
            if (places[student] != Solution.NONE) {
                matched.put(name, names.get(places[student]));
            }
            student++;
        }
        return matched;
    }

    private static Map<String, List<String>> lists(String text) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (String each : text.split(",")) {
            String[] parts = each.strip().split(": ");
            lists.put(parts[0], List.of(parts[1].split(" ")));
        }
        return lists;
    }
}
