package nl.stagepact.placement.matching.kernel;

import java.util.Arrays;
import java.util.List;

/** Tries every matching of a small instance. */
final class BruteForce {

    private final List<Student> students;
    private final List<Place> places;
    private final Eligibility eligibility;
    private final int[] left;
    private final int[] placed = new int[4];
    private int[] best = { -1 };
    private int bestCost = Integer.MAX_VALUE;

    private BruteForce(Instance instance) {
        this.students = instance.students();
        this.places = instance.places();
        this.eligibility = new Eligibility(instance.travel());
        this.left = places.stream().mapToInt(Place::seats).toArray();
    }

    /** Students placed by class, in the order that counts, and last the least cost at which that is possible. */
    static int[] best(Instance instance) {
        BruteForce all = new BruteForce(instance);
        all.tryFrom(0, 0);
        int[] result = Arrays.copyOf(all.best, 5);
        result[4] = all.bestCost;
        return result;
    }

    /** The same of a matching. */
    static int[] of(Instance instance, int[] matching) {
        Eligibility eligibility = new Eligibility(instance.travel());
        int[] result = new int[5];
        for (int i = 0; i < matching.length; i++) {
            if (matching[i] != Solution.NONE) {
                Student student = instance.students().get(i);
                result[student.policyClass()]++;
                result[4] += eligibility.cost(student, instance.places().get(matching[i]));
            }
        }
        return result;
    }

    private void tryFrom(int student, int cost) {
        if (student == students.size()) {
            int order = Arrays.compare(placed, best);
            if (order > 0 || order == 0 && cost < bestCost) {
                best = placed.clone();
                bestCost = cost;
            }
            return;
        }
        tryFrom(student + 1, cost);
        Student seeking = students.get(student);
        for (int place = 0; place < left.length; place++) {
            int more = places.get(place).programmes().contains(seeking.programme())
                    ? eligibility.cost(seeking, places.get(place))
                    : Eligibility.NONE;
            if (left[place] > 0 && more != Eligibility.NONE) {
                left[place]--;
                placed[seeking.policyClass()]++;
                tryFrom(student + 1, cost + more);
                placed[seeking.policyClass()]--;
                left[place]++;
            }
        }
    }
}
