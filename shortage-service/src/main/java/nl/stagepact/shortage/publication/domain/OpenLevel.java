package nl.stagepact.shortage.publication.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import nl.stagepact.shortage.figure.domain.Dimension;

/**
 * Levels of detail of a publication, from coarse to fine: noise depends on this order (see {@code Axis}). Every level is one
 * more look at the same people; docs/privacy.md measures what they reveal together.
 */
public enum OpenLevel {
    TOTAL("total"),
    LEVEL("level", Dimension.LEVEL),
    SECTOR("sector", Dimension.SECTOR),
    LEVEL_SECTOR("level-sector", Dimension.LEVEL, Dimension.SECTOR),
    PROGRAMME("programme", Dimension.PROGRAMME),
    LEARNING_PATH("learning-path", Dimension.LEARNING_PATH),
    LEVEL_LEARNING_PATH("level-learning-path", Dimension.LEVEL, Dimension.LEARNING_PATH);

    private static final String SEPARATOR = " ";

    private final String code;
    private final List<Dimension> dimensions;

    OpenLevel(String code, Dimension... dimensions) {
        this.code = code;
        this.dimensions = List.of(dimensions);
    }

    public String code() {
        return code;
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    /**
     * The coarsest level with these dimensions. Level and sector are redundant beside the programme.
     *
     * @return empty for a combination that is not published
     */
    public static Optional<OpenLevel> of(Set<Dimension> dimensions) {
        Set<Dimension> distinguishing = EnumSet.noneOf(Dimension.class);
        distinguishing.addAll(dimensions);
        distinguishing.remove(Dimension.REGION);
        if (distinguishing.contains(Dimension.PROGRAMME)) {
            distinguishing.removeAll(Set.of(Dimension.LEVEL, Dimension.SECTOR));
        }
        return Arrays.stream(values())
                .filter(level -> level.dimensions.size() == distinguishing.size()
                        && distinguishing.containsAll(level.dimensions))
                .findFirst();
    }

    /** Code of a group. @param value code for each dimension */
    public String group(Function<Dimension, String> value) {
        List<String> parts = new ArrayList<>();
        dimensions.forEach(dimension -> parts.add(value.apply(dimension)));
        return parts.isEmpty() ? code : String.join(SEPARATOR, parts);
    }

    /** Splits the code of a group into codes by dimension. */
    public Map<Dimension, String> values(String group) {
        String[] parts = group.split(SEPARATOR, -1);
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        for (int i = 0; i < dimensions.size(); i++) {
            values.put(dimensions.get(i), parts[i]);
        }
        return values;
    }
}
