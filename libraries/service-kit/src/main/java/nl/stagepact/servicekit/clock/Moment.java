package nl.stagepact.servicekit.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A moment that a client asks about, written as an RFC 3339 date-time or as a date.
 *
 * @param text as the client wrote it
 * @param instant of a date, the end of that day in the Netherlands
 */
@Schema(type = SchemaType.STRING)
public record Moment(String text, Instant instant) {

    /** @return empty for text that is neither */
    public static Optional<Moment> of(String text) {
        return (isDay(text) ? DutchCalendar.day(text).map(Moment::endOf) : DutchCalendar.moment(text))
                .map(instant -> new Moment(text, instant));
    }

    /** Called by JAX-RS. */
    public static Moment fromString(String text) {
        return of(text).orElseThrow(() -> new IllegalArgumentException("Neither a date nor a date-time"));
    }

    /** Today is not after now, although it has not ended. */
    public boolean isAfter(Instant now) {
        return instant.isAfter(isDay(text) ? endOf(LocalDate.ofInstant(now, DutchCalendar.ZONE)) : now);
    }

    public Instant atMost(Instant now) {
        return instant.isAfter(now) ? now : instant;
    }

    private static boolean isDay(String text) {
        return text.length() == 10;
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(DutchCalendar.ZONE).toInstant().minusNanos(1);
    }
}
