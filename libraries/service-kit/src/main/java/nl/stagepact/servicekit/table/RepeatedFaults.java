package nl.stagepact.servicekit.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** Lists a fault that many lines have once, with their number: a wrong column must not hide the other faults of a table. */
public final class RepeatedFaults {

    /** Fewer are listed one by one. */
    private static final int MANY = 10;

    private RepeatedFaults() {
    }

    /**
     * @param faults in the order of the lines
     * @param kind equal for faults that differ only in their line
     * @param error of a fault; not called for those that are not listed
     */
    public static <T> List<InputError> errors(List<T> faults, Function<T, Object> kind, Function<T, InputError> error,
            Texts texts, Language language) {
        Map<Object, Integer> counts = new HashMap<>();
        faults.forEach(fault -> counts.merge(kind.apply(fault), 1, Integer::sum));
        List<InputError> errors = new ArrayList<>();
        for (T fault : faults) {
            int count = counts.getOrDefault(kind.apply(fault), 0);
            if (count == 0) {
                continue; // told already
            }
            InputError first = error.apply(fault);
            if (count < MANY) {
                errors.add(first);
            } else {
                errors.add(first.times(count, texts.get(language, "fault.on_many_lines", List.of(first.detail(), count))));
                counts.put(kind.apply(fault), 0);
            }
        }
        return errors;
    }
}
