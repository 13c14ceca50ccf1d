package nl.stagepact.placement.placement.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

/** Stores outcomes as an array of their codes. */
@Converter
@Immutable
public class OutcomeCodes implements AttributeConverter<Set<PlacementOutcome>, String[]> {

    @Override
    public String[] convertToDatabaseColumn(Set<PlacementOutcome> values) {
        return values.stream().sorted().map(PlacementOutcome::code).toArray(String[]::new);
    }

    @Override
    public Set<PlacementOutcome> convertToEntityAttribute(String[] codes) {
        return Arrays.stream(codes).map(code -> PlacementOutcome.valueOf(code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlacementOutcome.class)));
    }
}
