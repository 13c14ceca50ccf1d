package nl.stagepact.placement.vacancy.domain;

import java.util.List;

/**
 * A rule that a vacancy breaks.
 *
 * @param code the rule, snake_case
 * @param pointer JSON Pointer to the offending field
 * @param arguments of the message; the ground of a verdict and the form of a vacancy are told in words
 */
public record VacancyFault(String code, String pointer, List<Object> arguments) {

    public static VacancyFault of(String code, String pointer, Object... arguments) {
        return new VacancyFault(code, pointer, List.of(arguments));
    }
}
