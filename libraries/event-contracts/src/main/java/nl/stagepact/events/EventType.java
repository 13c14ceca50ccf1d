package nl.stagepact.events;

import java.util.regex.Pattern;

/**
 * A released event type, named as in the NL GOV CloudEvents profile: {@code nl.stagepact.<domain plural>.<fact in past
 * tense>.v<n>}.
 * The JSON Schema is {@code /schemas/<name>.json} and the example {@code /examples/<name>.json} on the class path.
 *
 * @param name the CloudEvents {@code type}
 * @param event record class of the event's data
 */
public record EventType(String name, Class<? extends Event> event) {

    private static final Pattern FORM = Pattern.compile("nl\\.stagepact\\.[a-z-]+\\.[a-z-]+\\.v[1-9]");

    public EventType {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException(name + " is not of the form nl.stagepact.<domain>.<fact>.v<n>");
        }
    }
}
