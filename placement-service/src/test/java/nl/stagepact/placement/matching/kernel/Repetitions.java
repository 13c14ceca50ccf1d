package nl.stagepact.placement.matching.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What is true of a round when it is held again: with its rows in another order, or after a remedy. */
final class Repetitions {

    private static final int SALT = 42;
    private static final SyntheticCountry REGION = BenchmarkCase.REGION.country;

    private Repetitions() {
    }

    static void permutations(int count) {
        List<Student> students = REGION.seeking();
        List<Place> places = REGION.offered();
        Map<Long, Long> first = placesByKey(round(students, places));
        Random random = new Random(1);
        int changed = 0;
        for (int i = 0; i < count; i++) {
            Collections.shuffle(students, random);
            Collections.shuffle(places, random);
            changed += placesByKey(round(students, places)).equals(first) ? 0 : 1;
        }
        System.out.printf(Locale.ROOT, "%n%,d permutations of the rows of the region: %d with another result%n", count,
                changed);
    }

    /** Each of a sample is true when the student is placed and nobody of the same or an earlier class loses a place. */
    static void remedies(int count) {
        Instance instance = round(REGION.seeking(), REGION.offered());
        Solution solution = Solution.of(instance);
        List<Map.Entry<Integer, Change>> all = new ArrayList<>();
        Explainer explainer = new Explainer(instance, solution);
        int[] places = solution.places();
        for (int student = 0; student < places.length; student++) {
            if (places[student] == Solution.NONE) {
                for (Explanation.Remedy remedy : explainer.explain(student).remedies()) {
                    all.add(Map.entry(student, remedy.change()));
                }
            }
        }
        Collections.shuffle(all, new Random(1));
        List<Map.Entry<Integer, Change>> sample = all.subList(0, Math.min(count, all.size()));
        Map<Long, Long> before = placesByKey(instance, solution);
        long held = sample.stream().filter(remedy -> isTrue(instance, before, remedy.getKey(), remedy.getValue())).count();
        System.out.printf(Locale.ROOT, "%n%,d of %,d remedies of the region, sampled of %,d, are true%n", held, sample.size(),
                all.size());
    }

    private static boolean isTrue(Instance instance, Map<Long, Long> before, int number, Change change) {
        Student unplaced = instance.students().get(number);
        List<Student> students = new ArrayList<>(instance.students());
        students.set(number, change.of(unplaced));
        Map<Long, Long> after = placesByKey(round(students, instance.places()));
        return after.containsKey(unplaced.key()) && instance.students().stream()
                .filter(student -> student.policyClass() <= unplaced.policyClass() && before.containsKey(student.key()))
                .allMatch(student -> after.containsKey(student.key()));
    }

    private static Instance round(List<Student> students, List<Place> places) {
        return Instance.of(students, places, SyntheticCountry.travel(), SALT);
    }

    private static Map<Long, Long> placesByKey(Instance instance) {
        return placesByKey(instance, Solution.of(instance));
    }

    /** Of the students who have one. */
    private static Map<Long, Long> placesByKey(Instance instance, Solution solution) {
        int[] places = solution.places();
        Map<Long, Long> matching = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i] != Solution.NONE) {
                matching.put(instance.students().get(i).key(), instance.places().get(places[i]).key());
            }
        }
        return matching;
    }
}
