package nl.stagepact.placement.searchcase.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

import nl.stagepact.placement.register.domain.LearningPath;

/** Stores learning paths as an array of their codes. */
@Converter
@Immutable
public class PathCodes implements AttributeConverter<Set<LearningPath>, String[]> {

    @Override
    public String[] convertToDatabaseColumn(Set<LearningPath> paths) {
        return paths.stream().sorted().map(LearningPath::code).toArray(String[]::new);
    }

    @Override
    public Set<LearningPath> convertToEntityAttribute(String[] codes) {
        return Arrays.stream(codes).map(code -> LearningPath.of(code).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LearningPath.class)));
    }
}
