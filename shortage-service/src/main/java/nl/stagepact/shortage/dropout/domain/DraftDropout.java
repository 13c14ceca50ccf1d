package nl.stagepact.shortage.dropout.domain;

import java.util.List;

import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.table.domain.Places;

/**
 * Dropout counts as they were received, before validation.
 *
 * @param lines in the order of the body
 * @param faults found while parsing
 * @param places of faults in the body
 */
public record DraftDropout(List<DraftDropoutLine> lines, List<Fault> faults, Places places) {
}
