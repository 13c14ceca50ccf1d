package nl.stagepact.placement.matching.persistence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.searchcase.domain.AgeBand;
import nl.stagepact.placement.vacancy.domain.Offer;

/** Sets and days of the database as numbers. */
final class FactBits {

    private FactBits() {
    }

    static int paths(List<String> codes) {
        return codes.stream().mapToInt(code -> 1 << LearningPath.of(code).orElseThrow().ordinal()).reduce(0, (a, b) -> a | b);
    }

    static int days(List<String> names) {
        return names.stream().mapToInt(name -> 1 << DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)).ordinal())
                .reduce(0, (a, b) -> a | b);
    }

    static int offers(List<String> codes) {
        return codes.stream().mapToInt(code -> 1 << Offer.of(code).orElseThrow().ordinal()).reduce(0, (a, b) -> a | b);
    }

    static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /** Without a told age: 16 or 17, to whom every place is open that is not for adults. */
    static int age(@Nullable String band) {
        return (band == null ? AgeBand.FROM_16_TO_17 : AgeBand.valueOf(band.toUpperCase(Locale.ROOT))).ordinal();
    }

    /** A place is for students of 16 or older unless it says otherwise. */
    static int youngest(int offers) {
        return ((offers >> Offer.AGE_15_16.ordinal() & 1) == 1 ? AgeBand.UNDER_16 : AgeBand.FROM_16_TO_17).ordinal();
    }
}
