package nl.stagepact.placement.matching.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

/** Stores rules of priority as an array of their codes, in their order. */
@Converter
@Immutable
public class PriorityCodes implements AttributeConverter<List<PriorityRule>, String[]> {

    @Override
    public String[] convertToDatabaseColumn(List<PriorityRule> rules) {
        return rules.stream().map(PriorityRule::code).toArray(String[]::new);
    }

    @Override
    public List<PriorityRule> convertToEntityAttribute(String[] codes) {
        return Arrays.stream(codes).map(code -> PriorityRule.valueOf(code.toUpperCase(Locale.ROOT))).toList();
    }
}
