package nl.stagepact.discrimination.casework.domain;

import java.util.UUID;

/** Event inside the process: a reporter withdrew a report. */
public record ReportWithdrawn(UUID caseId) {
}
