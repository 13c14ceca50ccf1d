package nl.stagepact.discrimination.casework.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * Working days in the Netherlands: not a Saturday, a Sunday or a holiday of article 3 of the General Terms Act (Algemene
 * termijnenwet), which treats Good Friday like one.
 */
public final class WorkingDays {

    private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(Month.JANUARY, 1), MonthDay.of(Month.MAY, 5),
            MonthDay.of(Month.DECEMBER, 25), MonthDay.of(Month.DECEMBER, 26));
    private static final MonthDay KINGS_DAY = MonthDay.of(Month.APRIL, 27);

    private WorkingDays() {
    }

    /** @return the last day of a term of so many working days, which begins on the day after */
    public static LocalDate after(LocalDate day, int workingDays) {
        LocalDate last = day;
        for (int left = workingDays; left > 0;) {
            last = last.plusDays(1);
            if (isWorkingDay(last)) {
                left--;
            }
        }
        return last;
    }

    public static boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !isHoliday(day);
    }

    private static boolean isHoliday(LocalDate day) {
        if (FIXED.contains(MonthDay.from(day)) || day.equals(kingsDay(day.getYear()))) {
            return true;
        }
        long sinceEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        // Good Friday, Easter Monday, Ascension Day and Whit Monday.
        return sinceEaster == -2 || sinceEaster == 1 || sinceEaster == 39 || sinceEaster == 50;
    }

    /** 27 April, or the day before when that is a Sunday. */
    private static LocalDate kingsDay(int year) {
        LocalDate day = KINGS_DAY.atYear(year);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /**
     * Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, chapter 8).
     */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
