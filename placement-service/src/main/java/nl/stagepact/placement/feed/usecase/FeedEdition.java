package nl.stagepact.placement.feed.usecase;

import java.time.Instant;

import nl.stagepact.placement.feed.domain.Feed;
import nl.stagepact.placement.search.index.Question;
import nl.stagepact.placement.search.index.Selection;
import nl.stagepact.placement.search.index.VacancyIndex;

/**
 * Immutable state of a feed, so that documents generated from it can be cached.
 *
 * @param number unique within this process
 * @param question the feed's filter, completed for the index
 * @param index from which the edition was selected
 * @param selection selected vacancies
 * @param updated latest change of a vacancy in it, of one that disappeared from it, or of the feed's definition: the same for
 *        every
 *        edition with the same content
 * @param since time of creation
 */
public record FeedEdition(Feed feed, long number, Question question, VacancyIndex index, Selection selection,
        Instant updated, Instant since) {
}
