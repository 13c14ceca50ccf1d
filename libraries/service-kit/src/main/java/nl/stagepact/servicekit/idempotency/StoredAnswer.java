package nl.stagepact.servicekit.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * The stored response to a POST, returned again to repeated requests.
 *
 * @param status HTTP status
 * @param body JSON; null when the response had no body
 * @param location path of the created resource; null if none was created
 */
public record StoredAnswer(int status, @Nullable String body, @Nullable String location) {
}
