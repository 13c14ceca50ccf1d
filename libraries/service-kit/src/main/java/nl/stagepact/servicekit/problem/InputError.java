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
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputError(String code, String detail, @Nullable String pointer, @Nullable Integer line,
        @Nullable String column, @Nullable String parameter) {

    private static final int MAX_SHOWN = 60;

    public static InputError ofParameter(String code, String detail, String parameter) {
        return new InputError(code, detail, null, null, null, parameter);
    }

    /** Shortens input before it is echoed in a message. */
    public static String shortened(String text) {
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
    }
}
