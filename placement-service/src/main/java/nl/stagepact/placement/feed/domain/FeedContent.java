package nl.stagepact.placement.feed.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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
@Embeddable
public record FeedContent(String name, @Enumerated(EnumType.STRING) FeedLanguage language, String licence,
        @Nullable String website, @JdbcTypeCode(SqlTypes.JSON) VacancyQuery filter) {
}
