package nl.stagepact.placement.feed.usecase;

import java.time.Clock;

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

/** Creates a feed. */
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
     * @param key of the client, which makes the request idempotent; null when absent
     * @param fingerprint digest of the request
     * @throws FeedRejected.TooMany when the owner has the maximum number of feeds
     */
    @Transactional
    public Feed define(FeedContent content, String owner, @Nullable String key, byte[] fingerprint) {
        return keys.createOnce(owner, key, fingerprint, () -> define(content, owner), Feed::id,
                id -> feeds.find(id).orElseThrow(FeedRejected.NotFound::new));
    }

    private Feed define(FeedContent content, String owner) {
        feeds.lockOwner(owner);
        if (feeds.countOfOwner(owner) >= Feed.MAX_PER_OWNER) {
            throw new FeedRejected.TooMany();
        }
        Feed feed = new Feed(ids.generate(), owner, content, clock.instant());
        feeds.insert(feed);
        return feed;
    }
}
