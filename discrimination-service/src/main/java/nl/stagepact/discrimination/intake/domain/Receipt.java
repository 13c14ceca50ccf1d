package nl.stagepact.discrimination.intake.domain;

import java.time.LocalDate;

/**
 * What a reporter gets for a report.
 *
 * @param code the receipt code as text, shown once
 * @param receivedOn day of the report
 */
public record Receipt(String code, LocalDate receivedOn) {

    /** Not the code, which must not come into a log. */
    @Override
    public String toString() {
        return "receipt of " + receivedOn;
    }
}
