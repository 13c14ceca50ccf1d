package nl.stagepact.gateway.body;

/** Decides whether a body arrives too slowly. All times are those of {@link System#nanoTime()}. */
final class Pace {

    private static final double NANOS = 1e9;

    private final ReceivingSettings settings;
    private final long deadline;
    private long begun;
    private long lastArrival;
    private long received;

    Pace(ReceivingSettings settings, long now) {
        this.settings = settings;
        this.begun = now;
        this.lastArrival = now;
        this.deadline = now + settings.deadline().toNanos();
    }

    void arrived(int bytes, long now) {
        received += bytes;
        lastArrival = now;
    }

    /** Bytes so far. */
    long received() {
        return received;
    }

    /**
     * The gateway itself did not read for this long, because the service takes the body more slowly than the client sends it.
     */
    void waited(long nanos) {
        begun += nanos;
        lastArrival += nanos;
    }

    boolean isCounted(long now) {
        return now - begun >= settings.countedAfter().toNanos();
    }

    boolean isTooSlow(long now) {
        double counted = (now - begun - settings.grace().toNanos()) / NANOS;
        return now - deadline >= 0 || now - lastArrival >= settings.stall().toNanos()
                || received < counted * settings.leastRate().asLongValue();
    }
}
