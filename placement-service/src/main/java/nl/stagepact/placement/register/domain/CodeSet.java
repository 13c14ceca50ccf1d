package nl.stagepact.placement.register.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;

/** Stores a set of constants as an array of their names in lower case, which are their codes, in their order. */
public abstract class CodeSet<E extends Enum<E>> implements AttributeConverter<Set<E>, String[]> {

    private final Class<E> type;

    protected CodeSet(Class<E> type) {
        this.type = type;
    }

    @Override
    public String[] convertToDatabaseColumn(Set<E> constants) {
        return constants.stream().sorted().map(each -> each.name().toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }

    @Override
    public Set<E> convertToEntityAttribute(String[] codes) {
        return Arrays.stream(codes).map(code -> Enum.valueOf(type, code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
