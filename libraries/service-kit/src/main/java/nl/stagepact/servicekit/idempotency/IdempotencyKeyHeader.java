package nl.stagepact.servicekit.idempotency;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.problem.Parameters;

/** The Idempotency-Key header, which makes a repeated POST idempotent. */
public final class IdempotencyKeyHeader {

    public static final String NAME = "Idempotency-Key";
    public static final int AT_MOST = 255;

    private IdempotencyKeyHeader() {
    }

    /** Records a fault when the header is present but invalid. */
    public static void check(@Nullable String key, Parameters given) {
        if (key != null && (key.isBlank() || key.length() > AT_MOST)) {
            given.fault("not_a_key", NAME, AT_MOST);
        }
    }

    /**
     * Records a fault when the header is absent or invalid.
     *
     * @return the key; must not be used when a fault was recorded
     */
    public static String require(@Nullable String key, Parameters given) {
        if (key == null) {
            given.fault("missing", NAME);
            return "";
        }
        check(key, given);
        return key;
    }
}
