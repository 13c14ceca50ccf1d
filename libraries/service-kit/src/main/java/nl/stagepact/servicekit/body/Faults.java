package nl.stagepact.servicekit.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.servicekit.problem.Excerpt;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** Collects the faults of one object in a body; those of nested objects go to the same list with a longer pointer. */
public final class Faults {

    /** Code of the fault of {@link #addNotFound}. */
    public static final String NOT_FOUND = "not_found";

    private final Found found;
    private final String pointer;

    private Faults(Found found, String pointer) {
        this.found = found;
        this.pointer = pointer;
    }

    static Faults of(Texts texts, Language language, String pointer, @Nullable Integer line) {
        return new Faults(new Found(texts, language, line, false), pointer);
    }

    /** Of parameters, which are called by their name. */
    static Faults ofParameters(Texts texts, Language language) {
        return new Faults(new Found(texts, language, null, true), "");
    }

    /**
     * Adds a fault of a field of this object.
     *
     * @param code whose text is {@code fault.<code>} in the message bundles
     * @param arguments of that text, after the name of the field
     */
    public void add(String code, String field, Object... arguments) {
        at(field).addHere(code, field, arguments);
    }

    /**
     * Adds the fault of a value that has the right form and is unknown all the same, for example to a register.
     *
     * @param allowed what would be right, for people; {@code {key}} for a text of the message bundles
     */
    public void addNotAllowed(String field, String value, String allowed) {
        add("not_allowed", field, Excerpt.of(value), translated(allowed));
    }

    /** Adds the fault of a value that names something that does not exist: a request with no other fault gets 404. */
    public void addNotFound(String field, String value) {
        add(NOT_FOUND, field, Excerpt.of(value));
    }

    /** Those of the object in a field of this one. */
    public Faults at(String field) {
        return atToken(Shown.token(field));
    }

    /** @param token of a JSON Pointer, escaped */
    Faults atToken(String token) {
        return new Faults(found, pointer + '/' + token);
    }

    /** Those of an item of a list in a field of this object. */
    public Faults at(String field, int index) {
        return at(field).at(index);
    }

    /**
     * Finds items of a list with a key that an earlier item has.
     *
     * @param key null for an item whose key has a fault
     * @param report adds the fault of a repeated item, at that item
     */
    public <T> void duplicates(String field, @Nullable List<T> items, Function<T, @Nullable Object> key,
            BiConsumer<T, Faults> report) {
        Set<Object> keys = new HashSet<>();
        for (int i = 0; items != null && i < items.size(); i++) {
            T item = items.get(i);
            Object itsKey = item == null ? null : key.apply(item);
            if (itsKey != null && !keys.add(itsKey)) {
                report.accept(item, at(field, i));
            }
        }
    }

    Faults at(int index) {
        return new Faults(found, pointer + '/' + index);
    }

    /** @param name by which the text calls what is at this pointer: an item has that of its list */
    void addHere(String code, String name, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(name));
        all.addAll(List.of(arguments));
        found.add(code, pointer, all);
    }

    void addMissing(String name) {
        addHere(found.ofParameters ? "missing" : "missing_field", name);
    }

    /** Adds a fault of all that is here, which has no name. */
    void addWhole(String code, Object... arguments) {
        found.add(code, pointer, List.of(arguments));
    }

    /** @param line in the value; in a body of lines it is that of the body */
    void addMalformed(int line, int column) {
        addWhole("malformed_json", found.line == null ? line : found.line, column);
    }

    void addNotAnObject() {
        addWhole("not_an_object");
    }

    /** How many were found so far, at any pointer, also those that are not told. */
    int count() {
        return found.count;
    }

    List<InputError> told() {
        return List.copyOf(found.told);
    }

    /** @param form what would be right, for people; {@code {key}} for a text of the message bundles */
    void addNotAllowed(String name, JsonNode node, String form) {
        addHere("not_allowed", name, Shown.of(node), translated(form));
    }

    private String translated(String form) {
        return form.startsWith("{") && form.endsWith("}")
                ? found.texts.get(found.language, form.substring(1, form.length() - 1), List.of())
                : form;
    }

    /** The list itself, shared by all pointers into one body. */
    private static final class Found {

        /** A small body can hold ten thousand faults; an answer a hundred times its size would be an amplifier. */
        private static final int TOLD = 1_000;

        private final Texts texts;
        private final Language language;
        private final @Nullable Integer line;
        private final boolean ofParameters;
        private final List<InputError> told = new ArrayList<>();
        private final Set<String> pointers = new HashSet<>();
        private int count;

        Found(Texts texts, Language language, @Nullable Integer line, boolean ofParameters) {
            this.texts = texts;
            this.language = language;
            this.line = line;
            this.ofParameters = ofParameters;
        }

        void add(String code, String pointer, List<Object> arguments) {
            if (!ofParameters && told.size() < TOLD && !pointers.add(pointer)) {
                return; // a rule across fields, about a field that has a fault already
            }
            count++;
            if (told.size() < TOLD) {
                String text = texts.get(language, "fault." + code, arguments);
                told.add(ofParameters ? InputError.ofParameter(code, text, arguments.getFirst().toString())
                        : new InputError(code, text, pointer, line, null, null));
            }
        }
    }
}
