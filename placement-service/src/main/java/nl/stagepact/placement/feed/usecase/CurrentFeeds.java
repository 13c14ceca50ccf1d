package nl.stagepact.placement.feed.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.feed.domain.Feed;
import nl.stagepact.placement.feed.domain.FeedRejected;
import nl.stagepact.placement.feed.persistence.Feeds;
import nl.stagepact.placement.search.domain.FoundVacancies.SortKey;
import nl.stagepact.placement.search.domain.VacancyOrder;
import nl.stagepact.placement.search.index.Question;
import nl.stagepact.placement.search.index.Selection;
import nl.stagepact.placement.search.index.VacancyIndex;
import nl.stagepact.placement.search.usecase.FollowVacancies;
import nl.stagepact.placement.search.usecase.SearchVacancies;

/**
 * Editions of the feeds that are read: who reads one costs the database nothing. A timer looks every few seconds what has
 * changed,
 * so that a vacancy whose recognition is withdrawn is out of every feed well within a minute.
 */
@ApplicationScoped
public class CurrentFeeds {

    /** A feed that nobody reads for so long is not followed any more. */
    private static final Duration FOLLOWED = Duration.ofHours(1);
    /** Names of programmes, areas of pacts and the like may have changed after so long. */
    private static final Duration RENEWED = Duration.ofMinutes(10);

    private final Feeds feeds;
    private final ReadFeeds readFeeds;
    private final FollowVacancies followVacancies;
    private final SearchVacancies searchVacancies;
    private final Clock clock;
    private final Map<UUID, Followed> followed = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();

    CurrentFeeds(Feeds feeds, ReadFeeds readFeeds, FollowVacancies followVacancies, SearchVacancies searchVacancies,
            Clock clock) {
        this.feeds = feeds;
        this.readFeeds = readFeeds;
        this.followVacancies = followVacancies;
        this.searchVacancies = searchVacancies;
        this.clock = clock;
    }

    private static final class Followed {

        private final FeedEdition edition;
        private volatile Instant lastRead;

        private Followed(FeedEdition edition, Instant lastRead) {
            this.edition = edition;
            this.lastRead = lastRead;
        }
    }

    /** @throws FeedRejected when there is none */
    public FeedEdition edition(UUID feedId) {
        Followed known = followed.computeIfAbsent(feedId,
                id -> new Followed(make(readFeeds.find(id), followVacancies.current()), clock.instant()));
        known.lastRead = clock.instant();
        return known.edition;
    }

    /** @param after where the page begins; null for the first one; @param size 1 or more */
    public FeedPage page(FeedEdition edition, @Nullable SortKey after, int size) {
        SearchVacancies.Found found = searchVacancies.search(edition.feed().content().filter(), null, VacancyOrder.NEWEST,
                after,
                size, false);
        Map<UUID, Instant> gone = after != null ? Map.of()
                : edition.index().goneSince(clock.instant().minus(FollowVacancies.GONE_RETENTION), edition.question());
        return new FeedPage(found.items(), found.found().next(), found.found().total(), gone, found.programmes());
    }

    /** Makes new editions of feeds that changed, or of which a vacancy did; lets go of those that nobody reads. */
    public void refresh() {
        Instant now = clock.instant();
        followed.values().removeIf(each -> each.lastRead.plus(FOLLOWED).isBefore(now));
        VacancyIndex index = followVacancies.current();
        if (followed.isEmpty()) {
            return;
        }
        Map<UUID, Integer> versions = feeds.versions(List.copyOf(followed.keySet()));
        followed.forEach((id, each) -> {
            FeedEdition edition = each.edition;
            if (!Integer.valueOf(edition.feed().version()).equals(versions.get(id))) {
                followed.remove(id, each);
            } else if (isOutdated(edition, index, now)) {
                followed.replace(id, each, new Followed(make(edition.feed(), index), each.lastRead));
            }
        });
    }

    private boolean isOutdated(FeedEdition edition, VacancyIndex index, Instant now) {
        return edition.index() != index || edition.since().plus(RENEWED).isBefore(now)
                || !index.select(edition.question()).equals(edition.selection());
    }

    private FeedEdition make(Feed feed, VacancyIndex index) {
        Question question = searchVacancies.question(feed.content().filter(), VacancyOrder.NEWEST);
        Selection selection = index.select(question);
        return new FeedEdition(feed, numbers.incrementAndGet(), question, index, selection, clock.instant());
    }
}
