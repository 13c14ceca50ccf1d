package nl.stagepact.placement.vacancy.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

/** Stores offers as an array of their codes. */
@Converter
@Immutable
public class OfferCodes implements AttributeConverter<Set<Offer>, String[]> {

    @Override
    public String[] convertToDatabaseColumn(Set<Offer> offers) {
        return offers.stream().sorted().map(Offer::code).toArray(String[]::new);
    }

    @Override
    public Set<Offer> convertToEntityAttribute(String[] codes) {
        return Arrays.stream(codes).map(code -> Offer.of(code).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Offer.class)));
    }
}
