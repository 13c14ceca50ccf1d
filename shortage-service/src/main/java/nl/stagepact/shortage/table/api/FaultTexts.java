package nl.stagepact.shortage.table.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.servicekit.table.RepeatedFaults;
import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.table.domain.LineNumber;
import nl.stagepact.shortage.table.domain.Places;
import nl.stagepact.shortage.table.domain.Term;

/** Turns faults into errors with texts in the caller's language. */
public final class FaultTexts {

    private FaultTexts() {
    }

    /**
     * The same fault on many lines is told once, with the number of lines.
     *
     * @param texts contains {@code fault.<code>} for every fault
     * @param places finds the faults in what was received
     */
    public static List<InputError> errors(List<Fault> faults, Texts texts, Language language, Places places) {
        return RepeatedFaults.errors(faults, Repeated::of, fault -> {
            List<Object> arguments = fault.arguments().stream().map(argument -> switch (argument) {
                case LineNumber line -> places.lineName(line.index());
                case Term term -> texts.get(language, term.key(), List.of());
                default -> argument;
            }).toList();
            Places.Place place = places.of(fault);
            return new InputError(fault.code(), texts.get(language, "fault." + fault.code(), arguments), place.pointer(),
                    place.line(), place.column(), null);
        }, texts, language);
    }

    /** First that of a parameter with the name of its field, if any; then those of the lines. */
    public static List<InputError> errors(Optional<Fault> ofParameter, List<Fault> ofLines, Texts texts, Language language,
            Places places) {
        return Stream.concat(
                ofParameter.stream().map(fault -> InputError.ofParameter(fault.code(),
                        texts.get(language, "fault." + fault.code(), fault.arguments()), fault.field())),
                errors(ofLines, texts, language, places).stream()).toList();
    }

    /** Faults with the same text but for their place. */
    private record Repeated(String field, String code, List<Object> arguments) {

        static Repeated of(Fault fault) {
            return new Repeated(fault.field(), fault.code(), fault.arguments());
        }
    }
}
