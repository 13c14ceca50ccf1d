package nl.stagepact.placement.usecase;

import java.time.Instant;

import nl.stagepact.placement.domain.feed.Feed;
import nl.stagepact.placement.search.Question;
import nl.stagepact.placement.search.Selection;
import nl.stagepact.placement.search.VacancyIndex;

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
