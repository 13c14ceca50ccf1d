package nl.stagepact.placement.feed.usecase;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.search.domain.GoneVacancy;
import nl.stagepact.placement.vacancy.domain.PublishedVacancy;

/**
 * A page of a feed.
 *
 * @param items newest first
 * @param next start of the next page; null on the last page
 * @param total number of vacancies on all pages
 * @param gone vacancies that recently disappeared, the last first
 * @param programmes all programmes, by code
 */
public record FeedPage(List<PublishedVacancy> items, @Nullable FeedPosition next, int total, List<GoneVacancy> gone,
        Map<String, Programme> programmes) {
}
