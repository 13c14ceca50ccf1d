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
 * Caches editions of feeds in use, so that reading a feed does not access the database. A timer refreshes them every few
 * seconds, so that a vacancy whose recognition is withdrawn disappears from every feed well within a minute.
 */
@ApplicationScoped
public class CurrentFeeds {

    /** Editions that are not read for this long are evicted. */
    private static final Duration IDLE_TIMEOUT = Duration.ofHours(1);
    /** Editions are replaced after this time, because they contain data of registers, such as names of programmes. */
    private static final Duration MAX_AGE = Duration.ofMinutes(10);

    private final Feeds feeds;
    private final ReadFeeds readFeeds;
    private final FollowVacancies followVacancies;
    private final SearchVacancies searchVacancies;
    private final Clock clock;
    private final Map<UUID, CachedEdition> cache = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();

    CurrentFeeds(Feeds feeds, ReadFeeds readFeeds, FollowVacancies followVacancies, SearchVacancies searchVacancies,
            Clock clock) {
        this.feeds = feeds;
        this.readFeeds = readFeeds;
        this.followVacancies = followVacancies;
        this.searchVacancies = searchVacancies;
        this.clock = clock;
    }

    private static final class CachedEdition {

        private final FeedEdition edition;
        private volatile Instant lastRead;

        private CachedEdition(FeedEdition edition, Instant lastRead) {
            this.edition = edition;
            this.lastRead = lastRead;
        }
    }

    /** @throws FeedRejected when the feed does not exist or was deleted */
    public FeedEdition edition(UUID feedId) {
        CachedEdition cached = cache.computeIfAbsent(feedId,
                id -> new CachedEdition(create(readFeeds.find(id), followVacancies.current()), clock.instant()));
        cached.lastRead = clock.instant();
        return cached.edition;
    }

    /** @param after position after which the page begins; null for the first page; @param size 1 or more */
    public FeedPage page(FeedEdition edition, @Nullable SortKey after, int size) {
        SearchVacancies.Found found = searchVacancies.search(edition.feed().content().filter(), null, VacancyOrder.NEWEST,
                after, size, false);
        Map<UUID, Instant> gone = after != null ? Map.of()
                : edition.index().goneSince(clock.instant().minus(FollowVacancies.GONE_RETENTION), edition.question());
        return new FeedPage(found.items(), found.found().next(), found.found().total(), gone, found.programmes());
    }

    /** Replaces editions whose feed or vacancies changed; evicts unused ones. */
    public void refresh() {
        Instant now = clock.instant();
        cache.values().removeIf(each -> each.lastRead.plus(IDLE_TIMEOUT).isBefore(now));
        VacancyIndex index = followVacancies.current();
        if (cache.isEmpty()) {
            return;
        }
        Map<UUID, Integer> versions = feeds.versions(List.copyOf(cache.keySet()));
        cache.forEach((id, each) -> {
            FeedEdition edition = each.edition;
            if (!Integer.valueOf(edition.feed().version()).equals(versions.get(id))) {
                cache.remove(id, each);
            } else if (isOutdated(edition, index, now)) {
                cache.replace(id, each, new CachedEdition(create(edition.feed(), index), each.lastRead));
            }
        });
    }

    private boolean isOutdated(FeedEdition edition, VacancyIndex index, Instant now) {
        return edition.index() != index || edition.since().plus(MAX_AGE).isBefore(now)
                || !index.select(edition.question()).equals(edition.selection());
    }

    private FeedEdition create(Feed feed, VacancyIndex index) {
        Question question = searchVacancies.question(feed.content().filter(), VacancyOrder.NEWEST);
        Selection selection = index.select(question);
        return new FeedEdition(feed, numbers.incrementAndGet(), question, index, selection, clock.instant());
    }
}
