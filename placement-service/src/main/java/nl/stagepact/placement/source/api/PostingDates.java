package nl.stagepact.placement.source.api;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.servicekit.clock.DutchCalendar;

/** Days of a JobPosting, whose dates may be moments: those are the day on which they fall in the Netherlands. */
final class PostingDates {

    private static final String START = "jobStartDate";
    private static final String END = "validThrough";

    private PostingDates() {
    }

    /** @param untilValid whether {@code validThrough} is the last day of the place */
    static void read(OfferDraft draft, JsonNode posting, boolean untilValid) {
        JsonNode start = LinkedValue.of(posting, START);
        day(start, Duration.ZERO).ifPresentOrElse(day -> draft.put("from", day.toString()), () -> draft.put("from", start));
        JsonNode end = LinkedValue.of(posting, END);
        if (!untilValid) {
            return;
        }
        // A moment ends the day before it: our own postings contain the start of the next day.
        day(end, Duration.ofNanos(1)).ifPresentOrElse(day -> {
            draft.put("to", day.toString());
            draft.notice("valid_through_is_last_day", END, day);
        }, () -> draft.put("to", end));
    }

    private static Optional<LocalDate> day(JsonNode value, Duration before) {
        if (!value.isTextual()) {
            return Optional.empty();
        }
        // Many sites write the space of SQL, and offsets without a colon.
        String text = value.textValue().strip().replaceFirst("^(\\S{10}) ", "$1T").replaceFirst("([+-][0-9]{2})([0-9]{2})$",
                "$1:$2");
        return DutchCalendar.day(text)
                .or(() -> DutchCalendar.moment(text)
                        .map(moment -> LocalDate.ofInstant(moment.minus(before), DutchCalendar.ZONE)))
                .or(() -> local(text));
    }

    /** Without an offset the day is as written. */
    private static Optional<LocalDate> local(String text) {
        try {
            return DutchCalendar.day(LocalDateTime.parse(text).toLocalDate().toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
