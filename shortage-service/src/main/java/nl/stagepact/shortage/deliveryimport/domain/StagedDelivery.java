package nl.stagepact.shortage.deliveryimport.domain;

import java.time.LocalDate;
import java.util.List;

import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.table.domain.LineNumber;

/**
 * A delivery of an import, read and not yet held against rules and registers.
 *
 * @param position in the file, from 0
 * @param lineNumbers of the file, one for each line of the draft
 */
public record StagedDelivery(int position, Source source, LocalDate referenceDate, DraftDelivery draft,
        List<Integer> lineNumbers) {

    /** Line of the file with which it begins. */
    public int firstLine() {
        return lineNumbers.getFirst();
    }

    /** The fault with lines of the file instead of lines of the delivery; what is of no line is of the first. */
    public Fault inFile(Fault fault) {
        return new Fault(fault.line() == Fault.WHOLE ? firstLine() : lineNumbers.get(fault.line()), fault.field(),
                fault.code(), fault.arguments().stream().map(this::inFile).toList());
    }

    private Object inFile(Object argument) {
        return argument instanceof LineNumber(int index) ? lineNumbers.get(index) : argument;
    }
}
