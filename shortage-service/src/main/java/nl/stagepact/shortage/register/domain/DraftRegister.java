package nl.stagepact.shortage.register.domain;

import java.util.List;
import java.util.Map;

import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.table.domain.Places;

/**
 * A register as it was received, before validation.
 *
 * @param lines non-empty cells by column, as they were written
 * @param faults found while reading
 * @param places of faults in the table
 */
public record DraftRegister(List<Map<String, String>> lines, List<Fault> faults, Places places) {
}
