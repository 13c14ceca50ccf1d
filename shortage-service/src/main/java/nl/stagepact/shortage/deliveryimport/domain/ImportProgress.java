package nl.stagepact.shortage.deliveryimport.domain;

import java.util.List;

/**
 * Progress of an import.
 *
 * @param lines number of lines of the processed deliveries
 * @param recorded number of deliveries that were the first of their date
 * @param corrected number of deliveries stored as a new version of their date
 * @param unchanged number of deliveries whose content was stored already
 * @param refused number of deliveries with faults
 */
public record ImportProgress(long lines, int recorded, int corrected, int unchanged, int refused) {

    public static final ImportProgress NONE = new ImportProgress(0, 0, 0, 0, 0);

    /** Number of processed deliveries. */
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
