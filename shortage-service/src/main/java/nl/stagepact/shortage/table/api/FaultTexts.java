package nl.stagepact.shortage.table.api;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.servicekit.table.RepeatedFaults;
import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.table.domain.LineNumber;

/** Turns faults into errors with texts in the caller's language. */
public final class FaultTexts {

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
        return RepeatedFaults.errors(faults, Repeated::of, fault -> {
            List<Object> arguments = fault.arguments().stream()
                    .map(argument -> argument instanceof LineNumber line ? lineName.apply(line.index()) : argument).toList();
            return place.apply(fault, texts.get(language, "fault." + fault.code(), arguments));
        }, texts, language);
    }

    /** Faults with the same text but for their place. */
    private record Repeated(String field, String code, List<Object> arguments) {

        static Repeated of(Fault fault) {
            return new Repeated(fault.field(), fault.code(), fault.arguments());
        }
    }
}
