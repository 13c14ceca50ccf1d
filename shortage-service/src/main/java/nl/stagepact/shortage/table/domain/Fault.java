package nl.stagepact.shortage.table.domain;

import java.util.List;

/**
 * A fault in received data.
 *
 * @param line index of the line, from 0; {@link #WHOLE} for the data as a whole
 * @param field name on the wire of the field; empty for the line as a whole
 * @param code snake_case, as in answers; its text is {@code fault.<code>}
 * @param arguments of the text
 */
public record Fault(int line, String field, String code, List<Object> arguments) {

    public static final int WHOLE = -1;

    public static Fault of(int line, String field, String code, Object... arguments) {
        return new Fault(line, field, code, List.of(arguments));
    }
}
