package nl.stagepact.placement.feed.usecase;

import java.time.Clock;
import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.feed.domain.Feed;
import nl.stagepact.placement.feed.domain.FeedContent;
import nl.stagepact.placement.feed.domain.FeedRejected;
import nl.stagepact.placement.feed.persistence.Feeds;

/** Changes or deletes a feed. */
@ApplicationScoped
public class ChangeFeed {

    private final Feeds feeds;
    private final Clock clock;

    ChangeFeed(Feeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    /** @param expected accepts the version that the caller has read */
    @Transactional
    public Feed change(UUID id, FeedContent content, IntPredicate expected, String by) {
        Feed feed = own(id, expected, by);
        feed.change(content, clock.instant());
        feeds.writeChanges();
        return feed;
    }

    /** Permanent; clients then receive 410 Gone. @param expected accepts the version that the caller has read */
    @Transactional
    public void delete(UUID id, IntPredicate expected, String by) {
        own(id, expected, by).delete(clock.instant());
    }

    private Feed own(UUID id, IntPredicate expected, String by) {
        Feed feed = feeds.findForUpdate(id).filter(each -> each.owner().equals(by)).orElseThrow(FeedRejected.NotFound::new);
        if (feed.deleted()) {
            throw new FeedRejected.Deleted();
        }
        if (!expected.test(feed.version())) {
            throw new FeedRejected.ChangedMeanwhile();
        }
        return feed;
    }
}
