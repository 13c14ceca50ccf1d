package nl.stagepact.shortage.delivery.domain;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;

/**
 * Counts of one programme, level, learning path, region and month; these five are unique within a delivery.
 *
 * @param programmeCode crebo
 * @param level code of {@code Level}
 * @param learningPath code of {@code LearningPath}
 * @param regionCode where the place is wanted
 * @param monthWanted when the place is wanted
 * @param counts what was counted
 * @param causes how many of the shortage have which cause; empty when not delivered
 */
public record DeliveryLine(String programmeCode, String level, String learningPath, String regionCode, YearMonth monthWanted,
        Counts counts, Map<Cause, Integer> causes) {

    /** The order of the table's key: lines written in it fill the index from left to right. */
    public static final Comparator<DeliveryLine> BY_KEY = DeliveryLine::compareKeys;

    /** By hand: for 20,000 lines a chain of comparators took as long as reading them. */
    private static int compareKeys(DeliveryLine one, DeliveryLine other) {
        int order = one.regionCode.compareTo(other.regionCode);
        if (order == 0) {
            order = one.programmeCode.compareTo(other.programmeCode);
        }
        if (order == 0) {
            order = one.monthWanted.compareTo(other.monthWanted);
        }
        if (order == 0) {
            order = one.level.compareTo(other.level);
        }
        return order == 0 ? one.learningPath.compareTo(other.learningPath) : order;
    }
}
