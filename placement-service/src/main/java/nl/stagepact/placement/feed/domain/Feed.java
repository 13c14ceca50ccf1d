package nl.stagepact.placement.feed.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Vacancies that a partner shows.
 *
 * @param id UUIDv7
 * @param owner the client that defined it
 * @param version raised by every change
 * @param changedAt when it was changed last
 * @param deleted whether it is not there any more
 */
public record Feed(UUID id, String owner, FeedContent content, int version, Instant changedAt, boolean deleted) {

    /** Feeds of one owner that are not deleted. */
    public static final int AT_MOST = 200;

    public Feed change(FeedContent to, Instant now) {
        return new Feed(id, owner, to, version + 1, now, false);
    }

    public Feed delete(Instant now) {
        return new Feed(id, owner, content, version + 1, now, true);
    }
}
