package nl.stagepact.discrimination.report.usecase;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.attachment.usecase.OpenAttachment;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.usecase.OpenedCase;
import nl.stagepact.discrimination.keys.usecase.ReadEntries;
import nl.stagepact.discrimination.report.domain.ConcernedCompany;
import nl.stagepact.discrimination.report.domain.Facts;
import nl.stagepact.discrimination.report.domain.Identity;
import nl.stagepact.discrimination.report.domain.OpenedReport;

/** Reads a report as far as the reader holds its keys. */
@ApplicationScoped
public class ReadReport {

    private final ReadEntries entries;
    private final OpenAttachment attachments;

    ReadReport(ReadEntries entries, OpenAttachment attachments) {
        this.entries = entries;
        this.attachments = attachments;
    }

    public OpenedReport read(OpenedCase opened) {
        return new OpenedReport(entries.last(opened, EntryKind.FACTS, Facts.class).orElse(null),
                ConcernedCompany.with(entries.last(opened, EntryKind.COMPANY, ConcernedCompany.class).orElse(null),
                        entries.last(opened, EntryKind.PLACEMENT, String.class).filter(text -> !text.isEmpty()).orElse(null)),
                entries.read(opened, EntryKind.ACCOUNT, String.class), attachments.list(opened),
                entries.last(opened, EntryKind.IDENTITY, Identity.class).orElse(null));
    }
}
