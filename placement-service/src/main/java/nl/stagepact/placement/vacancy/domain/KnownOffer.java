package nl.stagepact.placement.vacancy.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A vacancy that a source told of before.
 *
 * @param client whose source it is
 * @param source its name
 * @param sourceId by which the source knows it
 * @param vacancyId here
 * @param leads whether this source says what is offered
 * @param told digest of what it told last; null where that is not known
 * @param deliveredAt when it told of it last
 */
public record KnownOffer(String client, String source, String sourceId, UUID vacancyId, boolean leads, @Nullable String told,
        Instant deliveredAt) {

    /** Of a vacancy that was told of directly, before a source told of it too. */
    public static final String DIRECT = "direct";

    /** @param digest of what it told now */
    public KnownOffer toldAgain(String digest, Instant now) {
        return new KnownOffer(client, source, sourceId, vacancyId, leads, digest, now);
    }
}
