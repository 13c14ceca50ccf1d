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

import nl.stagepact.placement.feed.domain.Feed;
import nl.stagepact.placement.feed.domain.FeedRejected;
import nl.stagepact.placement.feed.persistence.Feeds;
import nl.stagepact.placement.search.domain.FoundVacancies.SortKey;
import nl.stagepact.placement.search.domain.GoneVacancy;
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

    /** A page without those that disappeared. @param after position after which the page begins; @param size 1 or more */
    public FeedPage page(FeedEdition edition, FeedPosition after, int size) {
        SearchVacancies.Found found = search(edition, after, size);
        SortKey next = found.found().next();
        return new FeedPage(found.items(), next == null ? null : new FeedPosition(next, null), found.found().total(), List.of(),
                found.programmes());
    }

    /** A page of at most {@code size} vacancies and as many that disappeared within {@link FollowVacancies#GONE_RETENTION}. */
    public FeedPage pageWithGone(FeedEdition edition, FeedPosition after, int size) {
        SearchVacancies.Found found = search(edition, after, size);
        Instant earliest = clock.instant().minus(FollowVacancies.GONE_RETENTION);
        List<GoneVacancy> gone = edition.index().goneSince(earliest, edition.question());
        List<GoneVacancy> remaining = after.gone() == null ? gone
                : gone.stream().dropWhile(each -> !isAfter(each, after.gone())).toList();
        List<GoneVacancy> listed = remaining.subList(0, Math.min(size, remaining.size()));
        SortKey next = found.found().next();
        boolean isLast = next == null && listed.size() == remaining.size();
        return new FeedPage(found.items(), isLast ? null
                : new FeedPosition(next == null ? FeedPosition.END : next, listed.isEmpty() ? after.gone() : listed.getLast()),
                found.found().total(), listed, found.programmes());
    }

    private SearchVacancies.Found search(FeedEdition edition, FeedPosition after, int size) {
        return searchVacancies.search(edition.feed().content().filter(), null, VacancyOrder.NEWEST, after.item(), size, false);
    }

    /** In the order of {@link VacancyIndex#goneSince}. */
    private static boolean isAfter(GoneVacancy gone, GoneVacancy position) {
        int byTime = gone.since().compareTo(position.since());
        return byTime < 0 || byTime == 0 && gone.id().compareTo(position.id()) < 0;
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
        Instant updated = index.updated(selection).filter(feed.changedAt()::isBefore).orElse(feed.changedAt());
        return new FeedEdition(feed, numbers.incrementAndGet(), question, index, selection, updated, clock.instant());
    }
}
