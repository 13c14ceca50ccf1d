package nl.stagepact.servicekit.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a POST as it is given again.
 *
 * @param status HTTP status
 * @param body JSON; null when there was none
 * @param location path of what was created; null when nothing was
 */
public record StoredAnswer(int status, @Nullable String body, @Nullable String location) {
}
