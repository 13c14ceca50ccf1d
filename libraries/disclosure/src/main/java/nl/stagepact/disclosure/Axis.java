package nl.stagepact.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One side of a table: its smallest parts ("leaves") and every level on which they are added up. All levels of both sides
 * together are what will be published; a sum that is on no level must be made of published ones, or not at all.
 */
public final class Axis {

    /** What the leaves are. */
    public enum Kind {
        GEOGRAPHY,
        ORGANISATION,
        CATEGORY
    }

    /** Name of the level that adds up everything. */
    public static final String TOTAL = "total";

    private final Kind kind;
    private final List<String> leaves;
    private final List<Level> levels;
    private final Map<String, Integer> leafIndex = new HashMap<>();
    private final Map<String, Map<String, Integer>> groupIndex = new HashMap<>();
    private final int[][] groupsOfLeaf;
    private int groupCount;

    private Axis(Kind kind, List<String> leaves, Map<String, Function<String, String>> levels) {
        this.kind = kind;
        this.leaves = List.copyOf(leaves);
        for (int i = 0; i < leaves.size(); i++) {
            if (leafIndex.put(leaves.get(i), i) != null) {
                throw new IllegalArgumentException("Leaf " + leaves.get(i) + " is there twice");
            }
        }
        this.groupsOfLeaf = new int[leaves.size()][levels.size()];
        List<Level> made = new ArrayList<>();
        levels.forEach((name, groupOf) -> made.add(level(name, groupOf, made.size())));
        this.levels = List.copyOf(made);
    }

    private Level level(String name, Function<String, String> groupOf, int number) {
        Map<String, Integer> index = new LinkedHashMap<>();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            String code = groupOf.apply(leaves.get(leaf));
            int group = index.computeIfAbsent(code, _ -> groupCount++);
            groupsOfLeaf[leaf][number] = group;
        }
        groupIndex.put(name, index);
        return new Level(name, List.copyOf(index.keySet()));
    }

    /** @param kind what the leaves are; @param leaves their codes, each once */
    public static Builder of(Kind kind, List<String> leaves) {
        return new Builder(kind, leaves);
    }

    public Kind kind() {
        return kind;
    }

    public List<String> leaves() {
        return leaves;
    }

    public List<Level> levels() {
        return levels;
    }

    int leaf(String code) {
        Integer leaf = leafIndex.get(code);
        if (leaf == null) {
            throw new IllegalArgumentException("There is no leaf " + code);
        }
        return leaf;
    }

    int groupCount() {
        return groupCount;
    }

    /** One group on each level. */
    int[] groupsOf(int leaf) {
        return groupsOfLeaf[leaf];
    }

    Optional<Integer> group(String level, String code) {
        return Optional.ofNullable(groupIndex.getOrDefault(level, Map.of()).get(code));
    }

    /**
     * Of every group the place that stands for it: groups with the same leaves are one sum and must have one noise, or their
     * difference would tell about it. The level that was declared first stands for the others, so that a level whose groups
     * change with new leaves does not draw new noise for those that do not.
     *
     * @param counted leaves that can have a count; the others are known to be empty
     */
    List<Publication.Place> identities(BitSet counted) {
        BitSet[] leavesOfGroup = new BitSet[groupCount];
        Arrays.setAll(leavesOfGroup, _ -> new BitSet());
        counted.stream().forEach(leaf -> Arrays.stream(groupsOfLeaf[leaf]).forEach(group -> leavesOfGroup[group].set(leaf)));
        Map<BitSet, Publication.Place> identities = new HashMap<>();
        levels.forEach(level -> groupIndex.get(level.name()).forEach(
                (code, group) -> identities.putIfAbsent(leavesOfGroup[group], new Publication.Place(level.name(), code))));
        return Arrays.stream(leavesOfGroup).map(identities::get).toList();
    }

    /**
     * A partition of the leaves.
     *
     * @param name of the level
     * @param codes of its groups
     */
    public record Level(String name, List<String> codes) {

        boolean isTotal() {
            return name.equals(TOTAL);
        }
    }

    /** Collects levels, the finest first. */
    public static final class Builder {

        private final Kind kind;
        private final List<String> leaves;
        private final Map<String, Function<String, String>> levels = new LinkedHashMap<>();

        private Builder(Kind kind, List<String> leaves) {
            this.kind = kind;
            this.leaves = leaves;
        }

        /** The leaves themselves as a level. */
        public Builder leaves(String name) {
            return level(name, Function.identity());
        }

        /** @param groupOf code of the group that a leaf is part of; every leaf is part of one */
        public Builder level(String name, Function<String, String> groupOf) {
            levels.put(name, groupOf);
            return this;
        }

        /** All leaves together. */
        public Builder total() {
            return level(TOTAL, _ -> TOTAL);
        }

        public Axis build() {
            return new Axis(kind, leaves, levels);
        }
    }
}
