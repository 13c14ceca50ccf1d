package nl.stagepact.shortage.deliveryimport.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.table.domain.Fault;

/**
 * Outcome of a delivery of an import.
 *
 * @param position in the import, from 0
 * @param version the current version after it (hypothetical, for a dry run); null if it was refused
 * @param faultCount number of all faults
 * @param faults the first {@value ImportBounds#FAULTS_KEPT}, referring to lines of the file
 */
public record SettledDelivery(int position, int lineCount, ImportOutcome outcome, @Nullable Integer version, int faultCount,
        List<Fault> faults) {

    public static SettledDelivery refused(int position, int lineCount, List<Fault> faults) {
        return new SettledDelivery(position, lineCount, ImportOutcome.REFUSED, null, faults.size(),
                List.copyOf(faults.subList(0, Math.min(faults.size(), ImportBounds.FAULTS_KEPT))));
    }

    public static SettledDelivery stored(int position, int lineCount, ImportOutcome outcome, int version) {
        return new SettledDelivery(position, lineCount, outcome, version, 0, List.of());
    }
}
