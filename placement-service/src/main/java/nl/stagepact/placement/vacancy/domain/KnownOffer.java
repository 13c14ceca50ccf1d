package nl.stagepact.placement.vacancy.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A vacancy that a source has delivered before.
 *
 * @param client that owns the source
 * @param source its name
 * @param sourceId of the vacancy at the source
 * @param vacancyId here
 * @param leads whether this source determines the content
 * @param digest of the content delivered last; null when unknown
 * @param deliveredAt time of the last delivery
 */
public record KnownOffer(String client, String source, String sourceId, UUID vacancyId, boolean leads, @Nullable String digest,
        Instant deliveredAt) {

    /** Source of a vacancy that was published directly, before a source delivered it too. */
    public static final String DIRECT = "direct";

    /** Whether the content is changed at this source, and nowhere else. */
    public boolean determinesContent() {
        return leads && !source.equals(DIRECT);
    }

    /** @param newDigest of the new content */
    public KnownOffer deliveredAgain(String newDigest, Instant now) {
        return new KnownOffer(client, source, sourceId, vacancyId, leads, newDigest, now);
    }
}
