package nl.stagepact.placement.handover.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * What is handed over of a student. It names nobody: whoever hands over the code says whose it is.
 *
 * @param issuedBy school whose record it is
 * @param consentedOn day on which the student consented
 * @param placements that have ended, in the order of their first days
 */
public record StudentRecord(String issuedBy, LocalDate consentedOn, String programmeCode, String level,
        List<PlacementRecord> placements) {
}
