package nl.stagepact.shortage.delivery.domain;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;

/**
 * Counts of one programme, level, learning path, region and month, which together are unique within a delivery.
 *
 * @param programmeCode crebo
 * @param level code of {@code Level}
 * @param learningPath code of {@code LearningPath}
 * @param regionCode region in which the place is needed
 * @param monthWanted month in which the place is needed
 * @param counts by measure
 * @param causes number of missing places by cause; empty if not delivered
 */
public record DeliveryLine(String programmeCode, String level, String learningPath, String regionCode, YearMonth monthWanted,
        Counts counts, Map<Cause, Integer> causes) {

    /** Order of the table's primary key, so that inserts append to the index. */
    public static final Comparator<DeliveryLine> BY_KEY = DeliveryLine::compareKeys;

    /** Hand-written: sorting 20,000 lines with chained comparators took as long as parsing them. */
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
