package nl.stagepact.reporting.shortageread.domain;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Adds up the lines of a part by region, programme and level. */
public final class ShortageSums {

    private final Map<Cell, Sum> sums = new TreeMap<>();

    /** Key of a sum; sorted, so that concurrent transactions lock rows in the same order. */
    public record Cell(String regionCode, String programmeCode, String level) implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            int region = regionCode.compareTo(other.regionCode);
            int programme = programmeCode.compareTo(other.programmeCode);
            return region != 0 ? region : programme != 0 ? programme : level.compareTo(other.level);
        }
    }

    /**
     * @param shortage null when no line has a known shortage
     * @param unknownLines number of lines whose shortage is unknown
     */
    public record Sum(@Nullable Long shortage, int unknownLines) {
    }

    /** @param shortage null when unknown to the school */
    public void add(Cell cell, @Nullable Integer shortage) {
        Sum before = sums.getOrDefault(cell, new Sum(null, 0));
        sums.put(cell, shortage == null ? new Sum(before.shortage(), before.unknownLines() + 1)
                : new Sum((before.shortage() == null ? 0 : before.shortage()) + shortage, before.unknownLines()));
    }

    public Map<Cell, Sum> byCell() {
        return sums;
    }
}
