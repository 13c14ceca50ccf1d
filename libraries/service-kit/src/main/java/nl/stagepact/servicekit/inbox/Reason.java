package nl.stagepact.servicekit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;

import nl.stagepact.servicekit.problem.Excerpt;

/** Why an event was not handled, for the administrator who decides what to do with it. */
public final class Reason {

    private static final int MAX_LENGTH = 1_000;

    private Reason() {
    }

    /** The failure and what caused it first; an event's data may be quoted in it, so it is escaped. */
    public static String of(Throwable failure) {
        Throwable first = failure;
        for (int depth = 0; first.getCause() != null && depth < 20; depth++) {
            first = first.getCause();
        }
        return storable(first == failure ? text(failure) : text(failure) + "; caused by " + text(first));
    }

    /** Jackson's message ends with a second line about where it is not allowed to quote the data. */
    private static String text(Throwable failure) {
        return failure instanceof JsonProcessingException json
                ? json.getClass().getName() + ": " + json.getOriginalMessage()
                : failure.toString();
    }

    static String storable(String reason) {
        return Excerpt.of(reason, MAX_LENGTH);
    }
}
