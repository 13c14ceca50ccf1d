package nl.stagepact.placement.feed.domain;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.search.domain.VacancyQuery;

/**
 * What a partner says of a feed.
 *
 * @param name for people
 * @param language of labels and headings
 * @param licence under which others may use it: an SPDX name or an address
 * @param website where it is shown; null when that is not told
 * @param filter which vacancies
 */
public record FeedContent(String name, FeedLanguage language, String licence, @Nullable String website, VacancyQuery filter) {
}
