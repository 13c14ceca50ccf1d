package nl.stagepact.placement.vacancy.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A vacancy that a source has delivered before.
 *
 * @param client whose source it is
 * @param source its name
 * @param sourceId by which the source knows it
 * @param vacancyId here
 * @param leads whether this source decides on the content
 * @param digest of the content that it delivered last; null where that is not known
 * @param deliveredAt last
 */
public record KnownOffer(String client, String source, String sourceId, UUID vacancyId, boolean leads, @Nullable String digest,
        Instant deliveredAt) {

    /** Source of a vacancy that was published directly, before a source delivered it too. */
    public static final String DIRECT = "direct";

    /** @param newDigest of the content that it delivered now */
    public KnownOffer deliveredAgain(String newDigest, Instant now) {
        return new KnownOffer(client, source, sourceId, vacancyId, leads, newDigest, now);
    }
}
