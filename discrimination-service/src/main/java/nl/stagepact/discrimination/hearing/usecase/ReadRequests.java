package nl.stagepact.discrimination.hearing.usecase;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.usecase.FindCase;
import nl.stagepact.discrimination.hearing.domain.CompanyRequest;
import nl.stagepact.discrimination.hearing.domain.HearingRejected;
import nl.stagepact.discrimination.hearing.domain.OpenedRequest;
import nl.stagepact.discrimination.hearing.persistence.CompanyRequests;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.usecase.OpenCase;
import nl.stagepact.discrimination.keys.usecase.OpenedCase;
import nl.stagepact.discrimination.keys.usecase.ReadEntries;
import nl.stagepact.discrimination.readinglog.domain.Purpose;
import nl.stagepact.discrimination.readinglog.usecase.LogReading;
import nl.stagepact.discrimination.readinglog.usecase.Reader;
import nl.stagepact.discrimination.routing.domain.DeskCaller;

/** Reads what a desk asked companies, and what they replied. */
@ApplicationScoped
public class ReadRequests {

    private final FindCase findCase;
    private final CompanyRequests requests;
    private final OpenCase openCase;
    private final ReadEntries entries;
    private final LogReading logReading;

    ReadRequests(FindCase findCase, CompanyRequests requests, OpenCase openCase, ReadEntries entries, LogReading logReading) {
        this.findCase = findCase;
        this.requests = requests;
        this.openCase = openCase;
        this.entries = entries;
        this.logReading = logReading;
    }

    /** Of one case, for the desk that handles it; logged as a reading. Without texts for a desk with a key of its own. */
    @Transactional
    public List<OpenedRequest> ofCase(UUID caseId, DeskCaller caller, Purpose purpose) {
        findCase.lockHandled(caseId, caller);
        OpenedCase opened = openCase.open(caseId, caller.recipient());
        if (opened.parts().contains(CasePart.NOTES)) {
            logReading.log(new Reader(caller.subject(), caller.role(), purpose), caseId, Set.of(CasePart.NOTES));
        }
        return requests.ofCase(caseId).stream().map(request -> new OpenedRequest(request,
                text(opened, request.questionEntry()), text(opened, request.replyEntry()))).toList();
    }

    /** Of a case, for its reporter: that the company was asked, and when; never what. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<CompanyRequest> days(Case subject) {
        return requests.ofCase(subject.id());
    }

    /** Without a reply, of all cases that the desk handles, those due first before others. */
    @Transactional
    public List<CompanyRequest> waiting(DeskCaller caller, int size) {
        return requests.waiting(caller.recipient(), size);
    }

    /** The link leads nowhere any longer. @throws HearingRejected.NotFound when the case has no such request */
    @Transactional
    public void takeBack(UUID caseId, UUID requestId, DeskCaller caller) {
        findCase.lockHandled(caseId, caller);
        if (!requests.delete(caseId, requestId)) {
            throw new HearingRejected.NotFound();
        }
    }

    private @Nullable String text(OpenedCase opened, @Nullable UUID entry) {
        return entry == null ? null : entries.find(opened, entry, String.class).orElse(null);
    }
}
