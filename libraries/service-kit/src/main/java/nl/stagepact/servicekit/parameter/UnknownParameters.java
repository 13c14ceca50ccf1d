package nl.stagepact.servicekit.parameter;

import java.util.Collection;
import java.util.List;

import nl.stagepact.servicekit.problem.Excerpt;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** The faults of query parameters that an operation does not have. */
public final class UnknownParameters {

    private UnknownParameters() {
    }

    /**
     * @param given names in the query
     * @param known names that the operation has, as they are listed for people
     * @return by name
     */
    public static List<InputError> faults(Collection<String> given, Collection<String> known, Texts texts, Language language) {
        return given.stream().filter(name -> !known.contains(name)).sorted().map(Excerpt::of)
                .map(name -> InputError.ofParameter("unknown_parameter", text(name, known, texts, language), name)).toList();
    }

    private static String text(String name, Collection<String> known, Texts texts, Language language) {
        return known.isEmpty() ? texts.get(language, "fault.unknown_parameter_of_none", List.of(name))
                : texts.get(language, "fault.unknown_parameter", List.of(name, String.join(", ", known)));
    }
}
