package nl.stagepact.shortage.delivery.domain;

import java.util.List;

import nl.stagepact.shortage.table.domain.Fault;

/**
 * What came in, read as far as it could be.
 *
 * @param lines in the order of the body
 * @param faults found while reading
 */
public record DraftDelivery(List<DraftLine> lines, List<Fault> faults) {

    /** A school with 300 programmes in 35 regions and 24 months has far fewer that are not empty. */
    public static final int MAX_LINES = 20_000;
}
