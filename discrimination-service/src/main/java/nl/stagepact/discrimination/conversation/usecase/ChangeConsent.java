package nl.stagepact.discrimination.conversation.usecase;

import java.util.EnumSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.CaseRejected;
import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.usecase.OwnCase;
import nl.stagepact.discrimination.escrow.usecase.OwnLodgings;
import nl.stagepact.discrimination.hearing.usecase.EndRequests;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.usecase.Pseudonyms;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.routing.usecase.GiveConsent;
import nl.stagepact.discrimination.routing.usecase.WithdrawConsent;

/** Changes which parts of a case a desk may read. */
@ApplicationScoped
public class ChangeConsent {

    private final OwnCase ownCase;
    private final GiveConsent giveConsent;
    private final WithdrawConsent withdrawConsent;
    private final Pseudonyms pseudonyms;
    private final OwnLodgings ownLodgings;
    private final EndRequests endRequests;

    ChangeConsent(OwnCase ownCase, GiveConsent giveConsent, WithdrawConsent withdrawConsent, Pseudonyms pseudonyms,
            OwnLodgings ownLodgings, EndRequests endRequests) {
        this.ownCase = ownCase;
        this.giveConsent = giveConsent;
        this.withdrawConsent = withdrawConsent;
        this.pseudonyms = pseudonyms;
        this.ownLodgings = ownLodgings;
        this.endRequests = endRequests;
    }

    /**
     * Lets the desk read exactly these parts, from now on.
     *
     * @param parts that belong to the reporter; empty to end all reading
     * @throws CaseRejected.NeededByDesk when the desk handles the case and would lose the conversation
     */
    @Transactional
    public void change(ReceiptCode code, DeskCode desk, Set<CasePart> parts) {
        OwnCase.Opened own = ownCase.lockAndOpen(code);
        Case subject = own.subject();
        if (subject.state() == CaseState.WITHDRAWN) {
            throw new CaseRejected.NoSuchStep(subject.state(), CaseState.REOPENED);
        }
        Recipient recipient = pseudonyms.of(desk.text());
        if (subject.isHandledBy(recipient) && !subject.state().isEnd() && !parts.contains(CasePart.CONVERSATION)) {
            throw new CaseRejected.NeededByDesk();
        }
        ownLodgings.requireNoneAt(subject.id(), recipient);
        if (subject.isHandledBy(recipient) && !parts.contains(CasePart.COMPANY)) {
            endRequests.end(subject.id());
        }
        // First what ends: that is possible whatever the desk is like.
        Set<CasePart> ended = EnumSet.allOf(CasePart.class);
        ended.removeAll(parts);
        withdrawConsent.withdraw(subject.id(), recipient, ended);
        giveConsent.give(own.opened(), desk, parts);
    }
}
