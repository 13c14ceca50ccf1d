package nl.stagepact.placement.feed.usecase;

import java.time.Instant;

import nl.stagepact.placement.feed.domain.Feed;
import nl.stagepact.placement.search.index.Question;
import nl.stagepact.placement.search.index.Selection;
import nl.stagepact.placement.search.index.VacancyIndex;

/**
 * A feed as long as nothing in it changes: whatever is made of it can be kept.
 *
 * @param number of this edition; no other one of this process has it
 * @param question that the feed's filter asks
 * @param index that answered
 * @param selection what answered
 * @param since when it was made, at the latest when something in it changed
 */
public record FeedEdition(Feed feed, long number, Question question, VacancyIndex index, Selection selection, Instant since) {
}
