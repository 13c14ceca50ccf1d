package nl.stagepact.placement.matching.kernel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

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

    /** @param numbers of places that are seats of one vacancy; whoever could have one of them is a candidate once */
    public Interest of(List<Integer> numbers) {
        int candidates = 0;
        Map<Constraint, Integer> removed = new EnumMap<>(Constraint.class);
        Set<Integer> programmes = new TreeSet<>();
        numbers.forEach(number -> programmes.addAll(places.get(number).programmes()));
        for (int programme : programmes) {
            for (Student student : byProgramme.getOrDefault(programme, List.of())) {
                Constraint by = removedBy(student, numbers);
                if (by == null) {
                    candidates++;
                } else {
                    removed.merge(by, 1, Integer::sum);
                }
            }
        }
        return new Interest(candidates, removed);
    }

    /** Of the seats that come nearest to suiting the student; null when some do. */
    private @Nullable Constraint removedBy(Student student, List<Integer> numbers) {
        Constraint last = null;
        for (int number : numbers) {
            if (places.get(number).programmes().contains(student.programme())) {
                Constraint by = eligibility.removedBy(student, places.get(number));
                if (by == null) {
                    return null;
                }
                last = last == null || by.compareTo(last) > 0 ? by : last;
            }
        }
        return last;
    }
}
