package nl.stagepact.shortage.register.domain;

import java.util.List;
import java.util.Map;

import nl.stagepact.shortage.table.domain.Fault;

/**
 * A register as it came in.
 *
 * @param lines cells by column, as they were written; an empty cell is not there
 * @param faults found while reading
 */
public record DraftRegister(List<Map<String, String>> lines, List<Fault> faults) {
}
