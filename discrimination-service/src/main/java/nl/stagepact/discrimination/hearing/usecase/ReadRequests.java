package nl.stagepact.discrimination.hearing.usecase;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.usecase.FindCase;
import nl.stagepact.discrimination.casework.usecase.LogCaseReading;
import nl.stagepact.discrimination.hearing.domain.CompanyRequest;
import nl.stagepact.discrimination.hearing.domain.HearingRejected;
import nl.stagepact.discrimination.hearing.domain.OpenedRequest;
import nl.stagepact.discrimination.hearing.persistence.CompanyRequests;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.usecase.OpenCase;
import nl.stagepact.discrimination.keys.usecase.OpenedCase;
import nl.stagepact.discrimination.keys.usecase.ReadEntries;
import nl.stagepact.discrimination.readinglog.domain.Purpose;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Reads what a desk asked companies, and what they replied. */
@ApplicationScoped
public class ReadRequests {

    private final FindCase findCase;
    private final CompanyRequests requests;
    private final OpenCase openCase;
    private final ReadEntries entries;
    private final LogCaseReading logCaseReading;
    private final DutchCalendar calendar;

    ReadRequests(FindCase findCase, CompanyRequests requests, OpenCase openCase, ReadEntries entries,
            LogCaseReading logCaseReading, DutchCalendar calendar) {
        this.findCase = findCase;
        this.requests = requests;
        this.openCase = openCase;
        this.entries = entries;
        this.logCaseReading = logCaseReading;
        this.calendar = calendar;
    }

    /** Of one case, for the desk that handles it; logged as a reading. Without texts for a desk with a key of its own. */
    @Transactional
    public List<OpenedRequest> ofCase(UUID caseId, DeskCaller caller, @Nullable Purpose purpose) {
        Case subject = findCase.lockHandled(caseId, caller);
        OpenedCase opened = openCase.open(caseId, caller.recipient());
        List<OpenedRequest> read = requests.ofCase(caseId).stream().map(request -> new OpenedRequest(request,
                text(opened, request.questionEntry()), text(opened, request.replyEntry()))).toList();
        if (opened.parts().contains(CasePart.NOTES)) {
            logCaseReading.log(subject, Set.of(CasePart.NOTES), caller, purpose);
        }
        return read;
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

    /** The link leads nowhere any longer. @throws HearingRejected.NotFound when the case has no such link */
    @Transactional
    public void takeBack(UUID caseId, UUID requestId, DeskCaller caller) {
        findCase.lockHandled(caseId, caller);
        if (!requests.end(caseId, requestId, calendar.today())) {
            throw new HearingRejected.NotFound();
        }
    }

    private @Nullable String text(OpenedCase opened, @Nullable UUID entry) {
        return entry == null ? null : entries.find(opened, entry, String.class).orElse(null);
    }
}
