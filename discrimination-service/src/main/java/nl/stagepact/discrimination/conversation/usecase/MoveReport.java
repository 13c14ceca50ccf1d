package nl.stagepact.discrimination.conversation.usecase;

import java.util.EnumSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.CaseRejected;
import nl.stagepact.discrimination.casework.usecase.OwnCase;
import nl.stagepact.discrimination.casework.usecase.ReceiveCase;
import nl.stagepact.discrimination.escrow.usecase.OwnLodgings;
import nl.stagepact.discrimination.hearing.usecase.EndRequests;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.usecase.Pseudonyms;
import nl.stagepact.discrimination.keys.usecase.RenewNotes;
import nl.stagepact.discrimination.report.domain.Wish;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.routing.usecase.GiveConsent;
import nl.stagepact.discrimination.routing.usecase.WithdrawConsent;

/** Moves a case to another desk, as its reporter wants, without telling it again. It keeps its id and counts once. */
@ApplicationScoped
public class MoveReport {

    private final OwnCase ownCase;
    private final ReceiveCase receiveCase;
    private final GiveConsent giveConsent;
    private final WithdrawConsent withdrawConsent;
    private final RenewNotes renewNotes;
    private final Pseudonyms pseudonyms;
    private final OwnLodgings ownLodgings;
    private final EndRequests endRequests;

    MoveReport(OwnCase ownCase, ReceiveCase receiveCase, GiveConsent giveConsent, WithdrawConsent withdrawConsent,
            RenewNotes renewNotes, Pseudonyms pseudonyms, OwnLodgings ownLodgings, EndRequests endRequests) {
        this.ownCase = ownCase;
        this.receiveCase = receiveCase;
        this.giveConsent = giveConsent;
        this.withdrawConsent = withdrawConsent;
        this.renewNotes = renewNotes;
        this.pseudonyms = pseudonyms;
        this.ownLodgings = ownLodgings;
        this.endRequests = endRequests;
    }

    /**
     * The desk before can read nothing from now on, and the new one nothing else than what is given here.
     *
     * @param parts that the new desk may read; it always gets the conversation
     * @param wish what should happen now; null to leave that as it is, or support where nothing should
     * @throws CaseRejected.SameDesk when the desk handles the case already
     */
    @Transactional
    public void move(ReceiptCode code, DeskCode desk, Set<CasePart> parts, @Nullable Wish wish) {
        OwnCase.Opened own = ownCase.lockAndOpen(code);
        Case subject = own.subject();
        Recipient to = pseudonyms.of(desk.text());
        Recipient from = subject.desk();
        if (to.equals(from)) {
            throw new CaseRejected.SameDesk();
        }
        ownLodgings.requireNoneAt(subject.id(), to);
        endRequests.end(subject.id());
        receiveCase.move(subject, desk);
        subject.want(wish != null ? wish : subject.wish() == Wish.REGISTER_ONLY ? Wish.SUPPORT : subject.wish());
        Set<CasePart> shared = EnumSet.of(CasePart.CONVERSATION);
        shared.addAll(parts);
        giveConsent.give(own.opened(), desk, shared);
        Set<CasePart> ended = EnumSet.complementOf(EnumSet.copyOf(shared));
        withdrawConsent.withdraw(subject.id(), to, ended);
        if (from != null) {
            withdrawConsent.withdraw(subject.id(), from, EnumSet.allOf(CasePart.class));
        }
        renewNotes.renew(subject.id(), from, to);
    }
}
