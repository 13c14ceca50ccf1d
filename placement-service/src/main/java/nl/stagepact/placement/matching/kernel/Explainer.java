package nl.stagepact.placement.matching.kernel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.stagepact.placement.matching.kernel.market.Columns;
import nl.stagepact.placement.matching.kernel.market.Edges;
import nl.stagepact.placement.matching.kernel.market.Matching;
import nl.stagepact.placement.matching.kernel.market.Seats;

/**
 * Explains a solution. Remedies come from what can be reached by moving students on to a free seat, found once for all by
 * a search backwards from the free seats; prices would tell of some that are none.
 */
public final class Explainer {

    private static final int NONE = -1;

    private final List<Student> students;
    private final List<Place> places;
    private final Matching matching;
    private final Edges edges;
    private final Seats seats;
    private final Eligibility eligibility;
    private final CandidateIndex index;
    /** By place: whether a free seat can be reached, and the edge of the student who would move on for that. */
    private final boolean[] leadsToFree;
    private final int[] edgeOut;
    /** Places that a search forwards has seen, by the number of that search. */
    private final int[] seen;
    private int search;

    /**
     * How the place of a student compares with others that it could have.
     *
     * @param removed places for the student's programme by the first constraint that they do not meet
     * @param candidates places that the student could have
     * @param preferred of these, places that cost less, which others have
     * @param time of the journey in tenths of minutes
     */
    public record Standing(Map<Constraint, Integer> removed, int candidates, int preferred, int time) {
    }

    public Explainer(Instance instance, Solution solution) {
        this.students = instance.students();
        this.places = instance.places();
        this.matching = solution.matching();
        this.edges = matching.edges();
        this.seats = matching.seats();
        this.eligibility = new Eligibility(instance.travel());
        this.index = CandidateIndex.of(places);
        this.leadsToFree = new boolean[places.size()];
        this.edgeOut = new int[places.size()];
        this.seen = new int[places.size()];
        searchBackwards();
    }

    private void searchBackwards() {
        Columns columns = new Columns(edges, places.size());
        int[] queue = new int[places.size()];
        int end = 0;
        for (int place = 0; place < queue.length; place++) {
            if (seats.hasFree(place)) {
                leadsToFree[place] = true;
                edgeOut[place] = NONE;
                queue[end++] = place;
            }
        }
        for (int at = 0; at < end; at++) {
            int place = queue[at];
            for (int i = columns.column(place); i < columns.column(place + 1); i++) {
                int edge = columns.edge(i);
                int student = columns.student(edge);
                if (!matching.isDeclined(edge) && seats.isPlaced(student) && !leadsToFree[seats.place(student)]) {
                    int left = seats.place(student);
                    leadsToFree[left] = true;
                    edgeOut[left] = edge;
                    queue[end++] = left;
                }
            }
        }
    }

    /** @param number of a student who has no place */
    public Explanation explain(int number) {
        Student student = students.get(number);
        return new Explanation(removed(student), edges.row(number + 1) - edges.row(number), blocking(number),
                remedies(student));
    }

    /** Of a student who has no place by another decision, so that neither what blocks it nor what would help is known. */
    public Explanation facts(int number) {
        return new Explanation(removed(students.get(number)), edges.row(number + 1) - edges.row(number), List.of(), List.of());
    }

    /** @param place that the student has, by this decision or another one */
    public Standing standing(int number, int place) {
        int preferred = 0;
        while (edges.place(edges.row(number) + preferred) != place) {
            preferred++;
        }
        return new Standing(removed(students.get(number)), edges.row(number + 1) - edges.row(number), preferred,
                eligibility.time(students.get(number), places.get(place)));
    }

    private Map<Constraint, Integer> removed(Student student) {
        Map<Constraint, Integer> removed = new EnumMap<>(Constraint.class);
        index.visitAll(student.programme(), place -> {
            Constraint by = eligibility.removedBy(student, places.get(place));
            if (by != null) {
                removed.merge(by, 1, Integer::sum);
            }
        });
        return removed;
    }

    private List<Integer> blocking(int student) {
        search++;
        List<Integer> reached = new ArrayList<>();
        reach(student, reached);
        for (int at = 0; at < reached.size(); at++) { // grows meanwhile
            int place = reached.get(at);
            for (int i = 0; i < seats.taken(place); i++) {
                reach(seats.holder(place, i), reached);
            }
        }
        return reached;
    }

    private void reach(int student, List<Integer> reached) {
        for (int edge = edges.row(student); edge < edges.row(student + 1); edge++) {
            int place = edges.place(edge);
            if (seen[place] != search && !matching.isDeclined(edge)) {
                seen[place] = search;
                reached.add(place);
            }
        }
    }

    private List<Explanation.Remedy> remedies(Student student) {
        List<Explanation.Remedy> remedies = new ArrayList<>();
        for (Change change : Change.values()) {
            first(change.of(student)).ifPresent(place -> remedies.add(new Explanation.Remedy(change, way(place))));
        }
        return remedies;
    }

    /** The place at least cost from which a free seat can be reached. */
    private Optional<Integer> first(Student changed) {
        int[] best = { NONE, Integer.MAX_VALUE };
        index.visitAll(changed.programme(), place -> {
            if (leadsToFree[place]) {
                int cost = eligibility.cost(changed, places.get(place));
                if (cost != Eligibility.NONE && cost < best[1]) {
                    best[0] = place;
                    best[1] = cost;
                }
            }
        });
        return best[0] == NONE ? Optional.empty() : Optional.of(best[0]);
    }

    private List<Integer> way(int from) {
        List<Integer> way = new ArrayList<>();
        for (int place = from;; place = edges.place(edgeOut[place])) {
            way.add(place);
            if (edgeOut[place] == NONE) {
                return way;
            }
        }
    }
}
