package nl.stagepact.placement.placement.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

/** Stores roles of supervisors as an array of their codes. */
@Converter
@Immutable
public class SupervisorCodes implements AttributeConverter<Set<SupervisorRole>, String[]> {

    @Override
    public String[] convertToDatabaseColumn(Set<SupervisorRole> values) {
        return values.stream().sorted().map(SupervisorRole::code).toArray(String[]::new);
    }

    @Override
    public Set<SupervisorRole> convertToEntityAttribute(String[] codes) {
        return Arrays.stream(codes).map(code -> SupervisorRole.valueOf(code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SupervisorRole.class)));
    }
}
