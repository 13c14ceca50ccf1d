package nl.stagepact.placement.feed.usecase;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.feed.domain.Feed;
import nl.stagepact.placement.feed.domain.FeedRejected;
import nl.stagepact.placement.feed.persistence.Feeds;

/** Reads definitions of feeds: by id, or all feeds of an owner. */
@ApplicationScoped
public class ReadFeeds {

    private final Feeds feeds;

    ReadFeeds(Feeds feeds) {
        this.feeds = feeds;
    }

    /** @throws FeedRejected when the feed does not exist or was deleted */
    public Feed find(UUID id) {
        Feed feed = feeds.find(id).orElseThrow(FeedRejected.NotFound::new);
        if (feed.deleted()) {
            throw new FeedRejected.Deleted();
        }
        return feed;
    }

    /** Feeds of an owner, oldest first; at most {@link Feed#MAX_PER_OWNER}. */
    public List<Feed> own(String owner) {
        return feeds.ofOwner(owner);
    }
}
