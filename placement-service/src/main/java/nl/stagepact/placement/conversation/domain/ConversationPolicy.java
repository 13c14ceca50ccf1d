package nl.stagepact.placement.conversation.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When conversations are due: at the start, halfway and at the end; fewer in a short placement.
 *
 * @param twoFromWeeks weeks from which there are two, at the start and at the end; a shorter placement has one, halfway
 * @param threeFromWeeks weeks from which there are three
 * @param daysAfterStart days after the first one within which the first conversation is held
 * @param daysBeforeEnd days before the last one by which the last conversation is held
 */
public record ConversationPolicy(int twoFromWeeks, int threeFromWeeks, int daysAfterStart, int daysBeforeEnd) {

    /** Due dates by moment, none outside of the placement. */
    public SortedMap<ConversationMoment, LocalDate> due(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long weeks = days / 7;
        LocalDate middle = first.plusDays(days / 2);
        SortedMap<ConversationMoment, LocalDate> due = new TreeMap<>();
        if (weeks < twoFromWeeks) {
            due.put(ConversationMoment.MIDDLE, middle);
            return due;
        }
        due.put(ConversationMoment.START, earlier(first.plusDays(daysAfterStart), middle));
        if (weeks >= threeFromWeeks) {
            due.put(ConversationMoment.MIDDLE, middle);
        }
        due.put(ConversationMoment.END, later(last.minusDays(daysBeforeEnd), middle));
        return due;
    }

    private static LocalDate earlier(LocalDate day, LocalDate other) {
        return day.isBefore(other) ? day : other;
    }

    private static LocalDate later(LocalDate day, LocalDate other) {
        return day.isAfter(other) ? day : other;
    }
}
