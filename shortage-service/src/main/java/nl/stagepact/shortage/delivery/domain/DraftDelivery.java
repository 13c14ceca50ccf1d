package nl.stagepact.shortage.delivery.domain;

import java.util.List;

import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.table.domain.Places;

/**
 * A delivery as it was received, before validation.
 *
 * @param lines in the order of the body
 * @param faults found while parsing
 * @param places of faults in the body
 */
public record DraftDelivery(List<DraftLine> lines, List<Fault> faults, Places places) {

    /** Far above the lines of a school with 300 programmes, of which few occur in every region and month. */
    public static final int MAX_LINES = 20_000;

    /** Lines that did not come in a body of their own. */
    public DraftDelivery(List<DraftLine> lines, List<Fault> faults) {
        this(lines, faults, Places.NONE);
    }
}
