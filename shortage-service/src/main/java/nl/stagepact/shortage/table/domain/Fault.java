package nl.stagepact.shortage.table.domain;

import java.util.List;

/**
 * Something wrong in what was delivered.
 *
 * @param line index of the line, from 0; {@link #WHOLE} when it is not in a line
 * @param field name of the field as on the wire; empty when it is the line itself
 * @param code snake_case, as answered; the text for it is {@code fault.<code>}
 * @param arguments for the text
 */
public record Fault(int line, String field, String code, List<Object> arguments) {

    public static final int WHOLE = -1;

    public static Fault of(int line, String field, String code, Object... arguments) {
        return new Fault(line, field, code, List.of(arguments));
    }
}
