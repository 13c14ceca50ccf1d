package nl.stagepact.shortage.publication.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import nl.stagepact.shortage.figure.domain.Dimension;

/** How far the counts of a publication are told apart; each level was protected together with all others. */
public enum OpenLevel {
    TOTAL("total"),
    LEVEL("level", Dimension.LEVEL),
    SECTOR("sector", Dimension.SECTOR),
    LEVEL_SECTOR("level-sector", Dimension.LEVEL, Dimension.SECTOR),
    PROGRAMME("programme", Dimension.PROGRAMME),
    LEARNING_PATH("learning-path", Dimension.LEARNING_PATH),
    LEVEL_LEARNING_PATH("level-learning-path", Dimension.LEVEL, Dimension.LEARNING_PATH);

    private static final String BETWEEN = " ";

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
     * The coarsest that tells these dimensions apart; a programme has one level and one sector.
     *
     * @return empty for a combination that is not published: each more hides others
     */
    public static Optional<OpenLevel> of(Set<Dimension> dimensions) {
        Set<Dimension> telling = EnumSet.noneOf(Dimension.class);
        telling.addAll(dimensions);
        telling.remove(Dimension.REGION);
        if (telling.contains(Dimension.PROGRAMME)) {
            telling.removeAll(Set.of(Dimension.LEVEL, Dimension.SECTOR));
        }
        for (OpenLevel level : values()) {
            if (level.dimensions.size() == telling.size() && telling.containsAll(level.dimensions)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** Code of a group. @param value of each dimension */
    public String group(Function<Dimension, String> value) {
        List<String> parts = new ArrayList<>();
        dimensions.forEach(dimension -> parts.add(value.apply(dimension)));
        return parts.isEmpty() ? code : String.join(BETWEEN, parts);
    }

    /** What the code of a group is made of. */
    public Map<Dimension, String> values(String group) {
        String[] parts = group.split(BETWEEN, -1);
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        for (int i = 0; i < dimensions.size(); i++) {
            values.put(dimensions.get(i), parts[i]);
        }
        return values;
    }
}
