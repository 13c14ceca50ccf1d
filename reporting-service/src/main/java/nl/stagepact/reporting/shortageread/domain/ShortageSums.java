package nl.stagepact.reporting.shortageread.domain;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Sums of shortages by region, programme and level, while the lines of a part are added up. */
public final class ShortageSums {

    private final Map<Cell, Sum> sums = new TreeMap<>();

    /** What is summed apart; sorted, so that two at once lock rows in the same order. */
    public record Cell(String regionCode, String programmeCode, String level) implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            int region = regionCode.compareTo(other.regionCode);
            int programme = programmeCode.compareTo(other.programmeCode);
            return region != 0 ? region : programme != 0 ? programme : level.compareTo(other.level);
        }
    }

    /** @param shortage null while no line gave a number; @param unknownLines lines whose shortage is unknown */
    public record Sum(@Nullable Long shortage, int unknownLines) {
    }

    /** @param shortage null when the school does not know it */
    public void add(Cell cell, @Nullable Integer shortage) {
        Sum before = sums.getOrDefault(cell, new Sum(null, 0));
        sums.put(cell, shortage == null ? new Sum(before.shortage(), before.unknownLines() + 1)
                : new Sum((before.shortage() == null ? 0 : before.shortage()) + shortage, before.unknownLines()));
    }

    public Map<Cell, Sum> byCell() {
        return sums;
    }
}
