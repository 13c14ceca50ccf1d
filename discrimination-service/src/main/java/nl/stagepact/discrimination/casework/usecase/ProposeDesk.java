package nl.stagepact.discrimination.casework.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.keys.domain.Author;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.usecase.Pseudonyms;
import nl.stagepact.discrimination.keys.usecase.SealEntry;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.routing.usecase.ReadDesks;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Proposes to a reporter that another desk handles the case. The other desk learns nothing, unless the reporter moves it. */
@ApplicationScoped
public class ProposeDesk {

    private final FindCase findCase;
    private final ReadDesks desks;
    private final Pseudonyms pseudonyms;
    private final SealEntry sealEntry;
    private final DutchCalendar calendar;

    ProposeDesk(FindCase findCase, ReadDesks desks, Pseudonyms pseudonyms, SealEntry sealEntry, DutchCalendar calendar) {
        this.findCase = findCase;
        this.desks = desks;
        this.pseudonyms = pseudonyms;
        this.sealEntry = sealEntry;
        this.calendar = calendar;
    }

    /**
     * Replaces what was proposed before.
     *
     * @param reason for the reporter, sent as a message
     * @throws nl.stagepact.discrimination.routing.domain.DeskRejected when the desk takes no reports
     */
    @Transactional
    public void propose(UUID caseId, DeskCode desk, String reason, DeskCaller caller) {
        Case subject = findCase.lockHandled(caseId, caller);
        desks.requireOpen(desk);
        subject.propose(pseudonyms.of(desk.text()), calendar.today());
        sealEntry.seal(caseId, EntryKind.MESSAGE, Author.DESK, reason);
    }

    /** Takes it back; nothing happens when nothing is proposed. */
    @Transactional
    public void takeBack(UUID caseId, DeskCaller caller) {
        findCase.lockHandled(caseId, caller).dropProposal();
    }
}
