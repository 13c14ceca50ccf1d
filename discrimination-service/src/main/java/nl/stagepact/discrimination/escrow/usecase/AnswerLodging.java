package nl.stagepact.discrimination.escrow.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.persistence.QuietReadings;
import nl.stagepact.discrimination.casework.usecase.FindCase;
import nl.stagepact.discrimination.casework.usecase.ReceiveCase;
import nl.stagepact.discrimination.escrow.domain.Lodging;
import nl.stagepact.discrimination.escrow.domain.LodgingRejected;
import nl.stagepact.discrimination.escrow.persistence.Lodgings;
import nl.stagepact.discrimination.keys.usecase.RenewNotes;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.discrimination.routing.usecase.GiveConsent;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Answers a lodging that the desk was told of: it takes the case, unless another desk handles it, and the reporter knows. */
@ApplicationScoped
public class AnswerLodging {

    private final FindCase findCase;
    private final Lodgings lodgings;
    private final ReceiveCase receiveCase;
    private final RenewNotes renewNotes;
    private final GiveConsent giveConsent;
    private final DutchCalendar calendar;
    private final QuietReadings quietReadings;

    AnswerLodging(FindCase findCase, Lodgings lodgings, ReceiveCase receiveCase, RenewNotes renewNotes,
            GiveConsent giveConsent, DutchCalendar calendar, QuietReadings quietReadings) {
        this.findCase = findCase;
        this.lodgings = lodgings;
        this.receiveCase = receiveCase;
        this.renewNotes = renewNotes;
        this.giveConsent = giveConsent;
        this.calendar = calendar;
        this.quietReadings = quietReadings;
    }

    /** @throws LodgingRejected.NotFound when the desk was not told of the case */
    @Transactional
    public Lodging read(UUID caseId, DeskCaller caller) {
        findCase.find(caseId, caller);
        return told(caseId, caller);
    }

    /** A second answer changes nothing. @throws LodgingRejected.NotFound when the desk was not told of the case */
    @Transactional
    public void answer(UUID caseId, DeskCaller caller) {
        findCase.find(caseId, caller);
        Case subject = findCase.lock(caseId).orElseThrow(LodgingRejected.NotFound::new);
        Lodging lodging = told(caseId, caller);
        if (lodging.isAnswered()) {
            return;
        }
        if (subject.desk() == null) {
            receiveCase.move(subject, caller.desk());
            subject.want(lodging.wish());
            renewNotes.renew(caseId, null, caller.recipient());
        }
        giveConsent.show(caseId, caller.recipient());
        quietReadings.show(caseId, caller.recipient());
        lodgings.answer(lodging.id(), calendar.today());
    }

    private Lodging told(UUID caseId, DeskCaller caller) {
        return lodgings.ofCase(caseId).filter(Lodging::isTold).filter(lodging -> lodging.desk().equals(caller.recipient()))
                .orElseThrow(LodgingRejected.NotFound::new);
    }
}
