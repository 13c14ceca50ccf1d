package nl.stagepact.servicekit.idempotency;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.problem.Parameters;

/** The header by which the same POST twice is one. */
public final class IdempotencyKeyHeader {

    public static final String NAME = "Idempotency-Key";
    public static final int AT_MOST = 255;

    private IdempotencyKeyHeader() {
    }

    /** Notes a fault when it is given and is no key. */
    public static void check(@Nullable String key, Parameters given) {
        if (key != null && (key.isBlank() || key.length() > AT_MOST)) {
            given.fault("not_a_key", NAME, AT_MOST);
        }
    }

    /** @return the key; what is returned beside a fault is not to be used */
    public static String require(@Nullable String key, Parameters given) {
        if (key == null) {
            given.fault("missing", NAME);
            return "";
        }
        check(key, given);
        return key;
    }
}
