package nl.stagepact.discrimination.conversation.usecase;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.persistence.QuietReadings;
import nl.stagepact.discrimination.casework.usecase.OwnCase;
import nl.stagepact.discrimination.casework.usecase.ReadCase;
import nl.stagepact.discrimination.conversation.domain.OwnFile;
import nl.stagepact.discrimination.hearing.usecase.ReadRequests;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.domain.OpenedEntry;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.keys.usecase.ReadEntries;
import nl.stagepact.discrimination.readinglog.domain.LoggedReading;
import nl.stagepact.discrimination.readinglog.usecase.ReadLog;
import nl.stagepact.discrimination.routing.usecase.ReadConsents;

/** Shows reporters their own case: what they sent, who may read it, who did, and what was answered. */
@ApplicationScoped
public class ReadOwnReport {

    private final OwnCase ownCase;
    private final ReadCase readCase;
    private final ReadEntries entries;
    private final ReadConsents consents;
    private final ReadLog log;
    private final ReadRequests requests;
    private final QuietReadings quietReadings;

    ReadOwnReport(OwnCase ownCase, ReadCase readCase, ReadEntries entries, ReadConsents consents, ReadLog log,
            ReadRequests requests, QuietReadings quietReadings) {
        this.ownCase = ownCase;
        this.readCase = readCase;
        this.entries = entries;
        this.consents = consents;
        this.log = log;
        this.requests = requests;
        this.quietReadings = quietReadings;
    }

    @Transactional
    public OwnFile read(ReceiptCode code) {
        OwnCase.Opened own = ownCase.open(code);
        return new OwnFile(readCase.file(own.subject(), own.opened()),
                entries.read(own.opened(), EntryKind.MESSAGE, String.class),
                consents.read(own.subject().id(), own.subject().desk()), readings(own.subject().id()),
                requests.days(own.subject()));
    }

    private List<LoggedReading> readings(UUID caseId) {
        Set<Long> quiet = quietReadings.ofCase(caseId);
        return log.ofCase(caseId).stream().filter(logged -> !quiet.contains(logged.number())).toList();
    }

    /** Messages both ways, in order. */
    @Transactional
    public List<OpenedEntry<String>> messages(ReceiptCode code) {
        return entries.read(ownCase.open(code).opened(), EntryKind.MESSAGE, String.class);
    }
}
