package nl.stagepact.placement.feed.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.search.domain.VacancyQuery;

/**
 * Definition of a feed by a partner.
 *
 * @param name title of the feed
 * @param language of labels and headings
 * @param licence SPDX identifier or address
 * @param website on which the feed is shown; null when unknown
 * @param filter selects the vacancies
 */
@Embeddable
public record FeedContent(String name, @Enumerated(EnumType.STRING) FeedLanguage language, String licence,
        @Nullable String website, @JdbcTypeCode(SqlTypes.JSON) VacancyQuery filter) {
}
