package nl.stagepact.localstack.chaos;

import java.time.Duration;
import java.time.Instant;

/**
 * A request and what came of it.
 *
 * @param request method and path
 * @param object what was to change; empty for a read
 * @param content what it was to become, unique per object
 * @param status HTTP status; 0 without an answer
 * @param answer what the answer identifies when acknowledged (a version, an id), otherwise its text or the failure
 */
record Sent(String request, String object, String content, Outcome outcome, int status, String answer, Instant sentAt,
        Instant answeredAt) {

    Duration took() {
        return Duration.between(sentAt, answeredAt);
    }

    boolean acknowledged() {
        return outcome == Outcome.ACKNOWLEDGED;
    }

    @Override
    public String toString() {
        return request + (content.isEmpty() ? "" : " (" + content + ")") + " sent " + sentAt + " answered "
                + (status == 0 ? "nothing" : status) + " after " + took().toMillis() + " ms: " + answer;
    }
}
