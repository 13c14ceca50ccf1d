package nl.stagepact.servicekit.problem;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One error in the request's input.
 *
 * @param code machine-readable name of the violated rule, in snake_case
 * @param detail human-readable explanation
 * @param pointer JSON Pointer (RFC 6901) into the body or the line; null when the error is not in a JSON document
 * @param line line number in an NDJSON or CSV body, where the CSV header is line 1; null for other bodies
 * @param column name of the CSV column
 * @param parameter name of the path or query parameter or header
 * @param count number of lines with this same error, when there are too many to list; this is the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputError(String code, String detail, @Nullable String pointer, @Nullable Integer line,
        @Nullable String column, @Nullable String parameter, @Nullable Integer count) {

    public InputError(String code, String detail, @Nullable String pointer, @Nullable Integer line, @Nullable String column,
            @Nullable String parameter) {
        this(code, detail, pointer, line, column, parameter, null);
    }

    /** The same error on several lines, told at the first of them. */
    public InputError times(int count, String detail) {
        return new InputError(code, detail, pointer, line, column, parameter, count);
    }

    public static InputError ofParameter(String code, String detail, String parameter) {
        return new InputError(code, detail, null, null, null, parameter);
    }
}
