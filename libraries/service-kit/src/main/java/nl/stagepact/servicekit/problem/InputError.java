package nl.stagepact.servicekit.problem;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One fault of the input.
 *
 * @param code the rule that was broken, snake_case; what a client decides on
 * @param detail for people
 * @param pointer JSON Pointer (RFC 6901) into the body, or into its line; null when the fault is elsewhere
 * @param line line of a body of lines, the header of CSV being line 1; null for other bodies
 * @param column name of the CSV column
 * @param parameter name of the path or query parameter or header
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputError(String code, String detail, @Nullable String pointer, @Nullable Integer line,
        @Nullable String column, @Nullable String parameter) {

    public static InputError ofParameter(String code, String detail, String parameter) {
        return new InputError(code, detail, null, null, null, parameter);
    }
}
