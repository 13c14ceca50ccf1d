package nl.stagepact.localstack.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A fault that occurred.
 *
 * @param recovery from its end until every kind of client succeeded, or until the wait for that was given up
 * @param failing clients that did not succeed in time
 */
record Struck(FaultPlan.Step step, Instant begun, Instant ended, Duration recovery, List<String> failing) {

    /** Whether the request was under way during this fault or the recovery from it. */
    boolean concerns(Sent sent) {
        return sent.answeredAt().isAfter(begun) && sent.sentAt().isBefore(ended.plus(recovery));
    }
}
