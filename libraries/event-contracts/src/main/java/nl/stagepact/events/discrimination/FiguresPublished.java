package nl.stagepact.events.discrimination;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * Figures about discrimination of a quarter or year were published. They are of the whole installation; those by municipality
 * are
 * available from discrimination-service.
 *
 * @param period such as 2026-Q3 or 2026
 * @param lastDay of the period
 * @param publishedOn day of publication
 * @param profile by which they are protected
 * @param profileVersion of the method and its noise
 * @param maximumDeviation a count deviates by at most this
 * @param smallestCount smallest count above zero
 * @param figures all of the period
 */
public record FiguresPublished(String period, LocalDate lastDay, LocalDate publishedOn, String profile, String profileVersion,
        int maximumDeviation, int smallestCount, List<PublishedFigure> figures) implements Event {

    @Override
    public EventType type() {
        return DiscriminationEventTypes.FIGURES_PUBLISHED;
    }

    @Override
    public String key() {
        return period;
    }

    @Override
    public String subject() {
        return period;
    }

    /**
     * One number.
     *
     * @param subject what is counted, and by what
     * @param code that is counted
     * @param side kept or late of terms; absent otherwise
     * @param count with noise; absent when withheld
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublishedFigure(String subject, String code, @Nullable String side, @Nullable Long count) {
    }
}
