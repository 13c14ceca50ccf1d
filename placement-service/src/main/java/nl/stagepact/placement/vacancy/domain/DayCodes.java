package nl.stagepact.placement.vacancy.domain;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

/** Stores days of the week as an array of names in lower case. */
@Converter
@Immutable
public class DayCodes implements AttributeConverter<Set<DayOfWeek>, String[]> {

    @Override
    public String[] convertToDatabaseColumn(Set<DayOfWeek> days) {
        return days.stream().sorted().map(day -> day.name().toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }

    @Override
    public Set<DayOfWeek> convertToEntityAttribute(String[] codes) {
        return Arrays.stream(codes).map(code -> DayOfWeek.valueOf(code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }
}
