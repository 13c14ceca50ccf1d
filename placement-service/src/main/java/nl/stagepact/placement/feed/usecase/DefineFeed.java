package nl.stagepact.placement.feed.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.placement.feed.domain.Feed;
import nl.stagepact.placement.feed.domain.FeedContent;
import nl.stagepact.placement.feed.domain.FeedRejected;
import nl.stagepact.placement.feed.persistence.Feeds;
import nl.stagepact.servicekit.idempotency.IdempotencyKeys;
import nl.stagepact.servicekit.idempotency.StoredAnswer;

/** A partner says which vacancies it wants to show. */
@ApplicationScoped
public class DefineFeed {

    private final Feeds feeds;
    private final IdempotencyKeys keys;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    DefineFeed(Feeds feeds, IdempotencyKeys keys, Clock clock) {
        this.feeds = feeds;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * @param owner the client
     * @param key of the client, by which the same feed twice is one; null when it gave none
     * @param fingerprint digest of the request
     * @throws FeedRejected.TooMany when the owner has as many as it may
     */
    @Transactional
    public Feed define(FeedContent content, String owner, @Nullable String key, byte[] fingerprint) {
        if (key != null) {
            Optional<StoredAnswer> before = keys.claim(owner, key, fingerprint);
            if (before.isPresent()) {
                return feeds.find(UUID.fromString(String.valueOf(before.get().location())))
                        .orElseThrow(FeedRejected.NotFound::new);
            }
        }
        feeds.lockOwner(owner);
        if (feeds.ofOwner(owner).size() >= Feed.AT_MOST) {
            throw new FeedRejected.TooMany();
        }
        Feed feed = new Feed(ids.generate(), owner, content, 1, clock.instant(), false);
        feeds.insert(feed);
        if (key != null) {
            keys.keep(owner, key, new StoredAnswer(201, null, feed.id().toString()));
        }
        return feed;
    }
}
