package nl.stagepact.placement.matching.domain;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a round gives a student.
 *
 * @param vacancyId null for none
 * @param days codes of the days of the week on which the student has a place that is shared; empty for one that it has alone
 * @param joined whether the student shares a place that another one had alone
 */
public record GivenPlace(@Nullable UUID vacancyId, List<String> days, boolean joined) {

    /** As it is hashed. */
    String text() {
        return days.isEmpty() ? String.valueOf(vacancyId) : vacancyId + " " + String.join(",", days);
    }

    /** Codes of days that are bits, of which the first one is Monday. */
    public static List<String> days(int bits) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> (bits >> day.ordinal() & 1) == 1)
                .map(day -> day.name().toLowerCase(Locale.ROOT)).toList();
    }
}
