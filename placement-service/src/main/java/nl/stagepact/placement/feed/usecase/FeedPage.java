package nl.stagepact.placement.feed.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.search.domain.FoundVacancies.SortKey;
import nl.stagepact.placement.vacancy.domain.SeenVacancy;

/**
 * Some of the vacancies of a feed.
 *
 * @param items newest first
 * @param next where the next page begins; null when there is none
 * @param total on all pages
 * @param gone those that were in it lately and are not seen any more, with since when; on the first page alone
 * @param programmes that there are, by code
 */
public record FeedPage(List<SeenVacancy> items, @Nullable SortKey next, int total, Map<UUID, Instant> gone,
        Map<String, Programme> programmes) {
}
