package nl.stagepact.servicekit.idempotency;

/** The Idempotency-Key header, which makes a repeated POST idempotent. */
public final class IdempotencyKeyHeader {

    public static final String NAME = "Idempotency-Key";
    public static final int MAX_LENGTH = 255;

    private IdempotencyKeyHeader() {
    }

    public static boolean isValid(String key) {
        return !key.isBlank() && key.length() <= MAX_LENGTH;
    }
}
