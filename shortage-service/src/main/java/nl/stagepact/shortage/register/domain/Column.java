package nl.stagepact.shortage.register.domain;

import org.jspecify.annotations.Nullable;

/**
 * A column of a register.
 *
 * @param name in the header
 * @param form format of its cells
 * @param required whether empty cells are rejected
 * @param defaultValue of an empty cell; null for none
 * @param references code of the register to which its cells refer; null for none
 */
public record Column(String name, Form form, boolean required, @Nullable String defaultValue, @Nullable String references) {

    public static Column required(String name, Form form) {
        return new Column(name, form, true, null, null);
    }

    static Column optional(String name, Form form) {
        return new Column(name, form, false, null, null);
    }

    public static Column flag(String name, boolean defaultValue) {
        return new Column(name, Form.FLAG, false, Boolean.toString(defaultValue), null);
    }

    Column referencing(String register) {
        return new Column(name, form, required, defaultValue, register);
    }
}
