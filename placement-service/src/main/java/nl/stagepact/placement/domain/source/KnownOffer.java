package nl.stagepact.placement.domain.source;

import java.time.Instant;
import java.util.UUID;

/**
 * A vacancy that a source told of before.
 *
 * @param client whose source it is
 * @param source its name
 * @param sourceId by which the source knows it
 * @param vacancyId here
 * @param leads whether this source says what is offered
 * @param deliveredAt when it told of it last
 */
public record KnownOffer(String client, String source, String sourceId, UUID vacancyId, boolean leads, Instant deliveredAt) {

    /** Of a vacancy that was told of directly, before a source told of it too. */
    public static final String DIRECT = "direct";

    public KnownOffer toldAgain(Instant now) {
        return new KnownOffer(client, source, sourceId, vacancyId, leads, now);
    }
}
