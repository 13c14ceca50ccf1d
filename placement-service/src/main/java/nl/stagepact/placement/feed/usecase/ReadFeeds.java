package nl.stagepact.placement.feed.usecase;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.feed.domain.Feed;
import nl.stagepact.placement.feed.domain.FeedRejected;
import nl.stagepact.placement.feed.persistence.Feeds;

/** Feeds as they are defined: for everyone by id, and one's own. */
@ApplicationScoped
public class ReadFeeds {

    private final Feeds feeds;

    ReadFeeds(Feeds feeds) {
        this.feeds = feeds;
    }

    /** @throws FeedRejected when there is none, or none any more */
    public Feed find(UUID id) {
        Feed feed = feeds.find(id).orElseThrow(FeedRejected.NotFound::new);
        if (feed.deleted()) {
            throw new FeedRejected.Deleted();
        }
        return feed;
    }

    /** Oldest first; {@link Feed#AT_MOST} at most. */
    public List<Feed> own(String owner) {
        return feeds.ofOwner(owner);
    }
}
