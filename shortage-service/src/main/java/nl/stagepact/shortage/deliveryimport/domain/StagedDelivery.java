package nl.stagepact.shortage.deliveryimport.domain;

import java.time.LocalDate;
import java.util.List;

import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.table.domain.LineNumber;

/**
 * A parsed delivery of an import, before validation.
 *
 * @param position in the file, from 0
 * @param lineNumbers number in the file of each line of the draft
 */
public record StagedDelivery(int position, Source source, LocalDate referenceDate, DraftDelivery draft,
        List<Integer> lineNumbers) {

    /** Number of its first line in the file. */
    public int firstLine() {
        return lineNumbers.getFirst();
    }

    /** Translates line indexes of the delivery to line numbers of the file; a fault of the whole gets the first line. */
    public Fault inFile(Fault fault) {
        return new Fault(fault.line() == Fault.WHOLE ? firstLine() : lineNumbers.get(fault.line()), fault.field(),
                fault.code(), fault.arguments().stream().map(this::inFile).toList());
    }

    private Object inFile(Object argument) {
        return argument instanceof LineNumber(int index) ? lineNumbers.get(index) : argument;
    }
}
