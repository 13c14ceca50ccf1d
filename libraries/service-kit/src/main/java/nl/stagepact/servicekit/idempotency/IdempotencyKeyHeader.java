package nl.stagepact.servicekit.idempotency;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.problem.Parameters;

/** The Idempotency-Key header, which makes a repeated POST idempotent. */
public final class IdempotencyKeyHeader {

    public static final String NAME = "Idempotency-Key";
    public static final int AT_MOST = 255;

    private IdempotencyKeyHeader() {
    }

    /** Records a fault when the header is present but invalid. */
    public static void check(@Nullable String key, Parameters given) {
        if (key != null && !isValid(key)) {
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

    /** Adds a fault when the header is absent or invalid. */
    public static void require(@Nullable String key, Faults faults) {
        if (key == null) {
            faults.add("missing", NAME);
        } else if (!isValid(key)) {
            faults.add("not_a_key", NAME, AT_MOST);
        }
    }

    private static boolean isValid(String key) {
        return !key.isBlank() && key.length() <= AT_MOST;
    }
}
