package nl.stagepact.servicekit.inbox;

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
        return storable(first == failure ? failure.toString() : failure + "; caused by " + first);
    }

    static String storable(String reason) {
        return Excerpt.of(reason, MAX_LENGTH);
    }
}
