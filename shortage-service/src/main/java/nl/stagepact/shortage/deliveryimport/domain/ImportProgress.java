package nl.stagepact.shortage.deliveryimport.domain;

import java.util.List;

/**
 * How far an import is.
 *
 * @param lines of the deliveries that were taken up
 * @param recorded deliveries that were the first of their date
 * @param corrected that were another version of theirs
 * @param unchanged that said what stood already
 * @param refused that have faults
 */
public record ImportProgress(long lines, int recorded, int corrected, int unchanged, int refused) {

    public static final ImportProgress NONE = new ImportProgress(0, 0, 0, 0, 0);

    /** Deliveries that were taken up. */
    public int deliveries() {
        return recorded + corrected + unchanged + refused;
    }

    public ImportProgress plus(List<SettledDelivery> settled) {
        long more = lines;
        int[] times = new int[ImportOutcome.values().length];
        for (SettledDelivery each : settled) {
            more += each.lineCount();
            times[each.outcome().ordinal()]++;
        }
        return new ImportProgress(more, recorded + times[ImportOutcome.RECORDED.ordinal()],
                corrected + times[ImportOutcome.CORRECTED.ordinal()],
                unchanged + times[ImportOutcome.UNCHANGED.ordinal()],
                refused + times[ImportOutcome.REFUSED.ordinal()]);
    }
}
