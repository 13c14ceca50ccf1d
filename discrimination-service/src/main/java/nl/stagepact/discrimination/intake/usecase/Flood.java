package nl.stagepact.discrimination.intake.usecase;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

/** Notices that more reports arrive than people send. Counts in memory only, and knows nothing of senders. */
@ApplicationScoped
class Flood {

    private static final long MINUTE = 60_000;

    private final Clock clock;
    private final int threshold;
    private long minute;
    private int count;
    private int countBefore;

    Flood(Clock clock, IntakeSettings settings) {
        this.clock = clock;
        this.threshold = settings.floodPerMinute();
    }

    synchronized void count() {
        turn();
        count++;
    }

    /** Whether this minute or the one before has more reports than the threshold. */
    synchronized boolean isOn() {
        turn();
        return Math.max(count, countBefore) > threshold;
    }

    private void turn() {
        long now = clock.millis() / MINUTE;
        if (now != minute) {
            countBefore = now == minute + 1 ? count : 0;
            count = 0;
            minute = now;
        }
    }
}
