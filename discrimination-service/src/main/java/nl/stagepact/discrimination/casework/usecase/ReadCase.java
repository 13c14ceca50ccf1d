package nl.stagepact.discrimination.casework.usecase;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.CaseFile;
import nl.stagepact.discrimination.casework.domain.Decision;
import nl.stagepact.discrimination.casework.domain.ProposedDesk;
import nl.stagepact.discrimination.casework.persistence.Terms;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.usecase.OpenCase;
import nl.stagepact.discrimination.keys.usecase.OpenedCase;
import nl.stagepact.discrimination.keys.usecase.ReadEntries;
import nl.stagepact.discrimination.readinglog.domain.Purpose;
import nl.stagepact.discrimination.report.usecase.ReadReport;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.discrimination.routing.usecase.ReadDesks;

/** Reads a case as far as the reporter lets the desk, and logs that. */
@ApplicationScoped
public class ReadCase {

    private final FindCase findCase;
    private final OpenCase openCase;
    private final ReadReport readReport;
    private final ReadEntries entries;
    private final Terms terms;
    private final ReadDesks desks;
    private final LogCaseReading logCaseReading;

    ReadCase(FindCase findCase, OpenCase openCase, ReadReport readReport, ReadEntries entries, Terms terms,
            ReadDesks desks, LogCaseReading logCaseReading) {
        this.findCase = findCase;
        this.openCase = openCase;
        this.readReport = readReport;
        this.entries = entries;
        this.terms = terms;
        this.desks = desks;
        this.logCaseReading = logCaseReading;
    }

    @Transactional
    public CaseFile read(UUID id, DeskCaller caller, @Nullable Purpose purpose) {
        Case subject = findCase.find(id, caller);
        OpenedCase opened = openCase.open(id, caller.recipient());
        CaseFile file = file(subject, opened);
        Set<CasePart> shown = EnumSet.noneOf(CasePart.class);
        shown.addAll(opened.parts());
        shown.remove(CasePart.NOTES); // read on their own
        logCaseReading.log(subject, shown, caller, purpose);
        return file;
    }

    /** What the holder of these keys may read. */
    public CaseFile file(Case subject, OpenedCase opened) {
        ProposedDesk proposed = subject.proposedDesk();
        return new CaseFile(subject, opened.parts(), readReport.read(opened),
                entries.read(opened, EntryKind.DECISION, Decision.class), terms.find(subject.id()),
                proposed == null ? null : desks.code(proposed.desk()));
    }
}
