package nl.stagepact.shortage.table.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.table.domain.LineNumber;

/** Turns faults into errors with texts in the caller's language. */
public final class FaultTexts {

    /** Fewer are listed one by one. */
    private static final int MANY = 10;

    private FaultTexts() {
    }

    /**
     * The same fault on many lines is told once, with the number of lines.
     *
     * @param texts contains {@code fault.<code>} for every fault
     * @param place creates the error for a fault and its text
     * @param lineName name of the line with an index, for messages
     */
    public static List<InputError> errors(List<Fault> faults, Texts texts, Language language,
            BiFunction<Fault, String, InputError> place, IntFunction<String> lineName) {
        Map<Repeated, Integer> counts = new HashMap<>();
        faults.forEach(fault -> counts.merge(Repeated.of(fault), 1, Integer::sum));
        List<InputError> errors = new ArrayList<>();
        for (Fault fault : faults) {
            int count = counts.getOrDefault(Repeated.of(fault), 0);
            if (count == 0) {
                continue; // told already
            }
            List<Object> arguments = fault.arguments().stream()
                    .map(argument -> argument instanceof LineNumber line ? lineName.apply(line.index()) : argument).toList();
            String text = texts.get(language, "fault." + fault.code(), arguments);
            InputError error = place.apply(fault, text);
            if (count < MANY) {
                errors.add(error);
            } else {
                errors.add(error.times(count, texts.get(language, "fault.on_many_lines", List.of(text, count))));
                counts.put(Repeated.of(fault), 0);
            }
        }
        return errors;
    }

    /** Faults with the same text but for their place. */
    private record Repeated(String field, String code, List<Object> arguments) {

        static Repeated of(Fault fault) {
            return new Repeated(fault.field(), fault.code(), fault.arguments());
        }
    }
}
