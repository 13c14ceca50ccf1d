package nl.stagepact.placement.source.api;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.stagepact.placement.wire.Weekdays;

/** Days of the week as Dutch and English spreadsheets write them. */
final class SheetDays {

    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();

    static {
        for (Locale language : List.of(Locale.of("nl"), Locale.ENGLISH)) {
            for (DayOfWeek day : DayOfWeek.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    DAYS.put(day.getDisplayName(style, language).toLowerCase(Locale.ROOT), day);
                }
            }
        }
    }

    private SheetDays() {
    }

    /** The code of a day; other text stays, so that validation rejects it. */
    static String code(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        DayOfWeek day = DAYS.get(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
        return day == null ? text : Weekdays.code(day);
    }
}
