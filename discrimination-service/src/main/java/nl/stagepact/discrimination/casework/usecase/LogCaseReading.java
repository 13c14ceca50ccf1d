package nl.stagepact.discrimination.casework.usecase;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.persistence.QuietReadings;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.readinglog.domain.Purpose;
import nl.stagepact.discrimination.readinglog.usecase.LogReading;
import nl.stagepact.discrimination.readinglog.usecase.Reader;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.discrimination.routing.usecase.ReadConsents;

/** Logs that a desk reads a case, and which of that its reporter is not shown yet. */
@ApplicationScoped
public class LogCaseReading {

    private final LogReading logReading;
    private final ReadConsents consents;
    private final QuietReadings quietReadings;

    LogCaseReading(LogReading logReading, ReadConsents consents, QuietReadings quietReadings) {
        this.logReading = logReading;
        this.consents = consents;
        this.quietReadings = quietReadings;
    }

    /** @param parts that are read @param stated why; null for the purpose that the desk mostly has */
    @Transactional(Transactional.TxType.MANDATORY)
    public void log(Case subject, Set<CasePart> parts, DeskCaller caller, @Nullable Purpose stated) {
        UUID caseId = subject.id();
        Purpose purpose = stated != null ? stated
                : subject.isHandledBy(caller.recipient()) ? Purpose.HANDLING : Purpose.INFORMED;
        boolean isQuiet = consents.isQuiet(caseId, caller.recipient());
        long number = logReading.log(new Reader(caller.subject(), caller.role(), purpose), caseId, parts);
        if (isQuiet) {
            quietReadings.insert(number, caseId, caller.recipient());
        }
    }
}
