package nl.stagepact.placement.feed.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.search.domain.FoundVacancies.SortKey;
import nl.stagepact.placement.vacancy.domain.PublishedVacancy;

/**
 * A page of a feed.
 *
 * @param items newest first
 * @param next start of the next page; null on the last page
 * @param total number of vacancies on all pages
 * @param gone vacancies that recently disappeared, each with the time; empty except on the first page
 * @param programmes all programmes, by code
 */
public record FeedPage(List<PublishedVacancy> items, @Nullable SortKey next, int total, Map<UUID, Instant> gone,
        Map<String, Programme> programmes) {
}
