package nl.stagepact.events;

import java.util.regex.Pattern;

/**
 * A released kind of event, by its NL GOV CloudEvents type: {@code nl.stagepact.<domain plural>.<fact in past tense>.v<n>}.
 * Its JSON Schema is {@code /schemas/<name>.json}, its example {@code /examples/<name>.json} on the class path.
 *
 * @param name the CloudEvents {@code type}
 * @param event the record that carries its data
 */
public record EventType(String name, Class<? extends Event> event) {

    private static final Pattern FORM = Pattern.compile("nl\\.stagepact\\.[a-z-]+\\.[a-z-]+\\.v[1-9]");

    public EventType {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException(name + " is not of the form nl.stagepact.<domain>.<fact>.v<n>");
        }
    }
}
