package nl.stagepact.placement.placement.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

/** Stores signers as an array of their codes. */
@Converter
@Immutable
public class SignerCodes implements AttributeConverter<Set<Signer>, String[]> {

    @Override
    public String[] convertToDatabaseColumn(Set<Signer> values) {
        return values.stream().sorted().map(Signer::code).toArray(String[]::new);
    }

    @Override
    public Set<Signer> convertToEntityAttribute(String[] codes) {
        return Arrays.stream(codes).map(code -> Signer.valueOf(code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Signer.class)));
    }
}
