package nl.stagepact.placement.matching.kernel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells a company why a place has no candidate: students of its programmes by the first constraint that it does not meet. */
public final class Demand {

    private final List<Place> places;
    private final Eligibility eligibility;
    private final Map<Integer, List<Student>> byProgramme = new HashMap<>();

    public Demand(Instance instance) {
        this.places = instance.places();
        this.eligibility = new Eligibility(instance.travel());
        for (Student student : instance.students()) {
            byProgramme.computeIfAbsent(student.programme(), _ -> new ArrayList<>()).add(student);
        }
    }

    /**
     * Students of a place's programmes.
     *
     * @param candidates who could have it
     * @param removed who could not, by the first constraint
     */
    public record Interest(int candidates, Map<Constraint, Integer> removed) {
    }

    public Interest of(int number) {
        Place place = places.get(number);
        int candidates = 0;
        Map<Constraint, Integer> removed = new EnumMap<>(Constraint.class);
        for (int programme : place.programmes()) {
            for (Student student : byProgramme.getOrDefault(programme, List.of())) {
                Constraint by = eligibility.removedBy(student, place);
                if (by == null) {
                    candidates++;
                } else {
                    removed.merge(by, 1, Integer::sum);
                }
            }
        }
        return new Interest(candidates, removed);
    }
}
