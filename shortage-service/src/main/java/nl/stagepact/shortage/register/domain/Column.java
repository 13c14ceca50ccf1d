package nl.stagepact.shortage.register.domain;

import org.jspecify.annotations.Nullable;

/**
 * A column of a register.
 *
 * @param name in the header
 * @param form of its cells
 * @param required whether every line has it
 * @param otherwise what an empty cell stands for; null when it stays empty
 * @param refersTo register whose codes it names; null when it names none
 */
public record Column(String name, Form form, boolean required, @Nullable String otherwise, @Nullable String refersTo) {

    public static Column required(String name, Form form) {
        return new Column(name, form, true, null, null);
    }

    static Column optional(String name, Form form) {
        return new Column(name, form, false, null, null);
    }

    public static Column flag(String name, boolean otherwise) {
        return new Column(name, Form.FLAG, false, Boolean.toString(otherwise), null);
    }

    Column referringTo(String register) {
        return new Column(name, form, required, otherwise, register);
    }
}
