package nl.stagepact.servicekit.table;

import java.util.List;

/** A table that cannot be read beyond a line. */
public final class MalformedTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int line;
    private final transient List<Object> arguments;

    public MalformedTable(String code, int line, Object... arguments) {
        super(code + " in line " + line, null, false, false); // expected control flow: no stack trace
        this.code = code;
        this.line = line;
        this.arguments = List.of(arguments);
    }

    /** Its text is {@code fault.<code>}. */
    public String code() {
        return code;
    }

    /** Line of the file, from 1. */
    public int line() {
        return line;
    }

    /** Of its text. */
    public List<Object> arguments() {
        return arguments;
    }
}
