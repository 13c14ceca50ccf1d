package nl.stagepact.placement.searchcase.domain;

import java.time.LocalDate;

/**
 * When finding a place becomes the school's task: a pact promises that schools place students who cannot find one.
 *
 * @param weeks of searching, 1 or more
 * @param rejections 1 or more
 */
public record EscalationPolicy(int weeks, int rejections) {

    /** A case that seeks since this day or earlier is due. */
    public LocalDate lastDayToStart(LocalDate today) {
        return today.minusWeeks(weeks);
    }

    public boolean isDue(SearchCaseContent content, LocalDate today) {
        return !content.searchingSince().isAfter(lastDayToStart(today)) || content.efforts().rejections() >= rejections;
    }
}
