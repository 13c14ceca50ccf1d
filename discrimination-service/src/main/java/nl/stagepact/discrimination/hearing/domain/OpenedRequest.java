package nl.stagepact.discrimination.hearing.domain;

import org.jspecify.annotations.Nullable;

/**
 * A request as its reader sees it.
 *
 * @param question null when the reader cannot open it
 * @param reply null when there is none, or the reader cannot open it
 */
public record OpenedRequest(CompanyRequest request, @Nullable String question, @Nullable String reply) {
}
