package nl.stagepact.discrimination.conversation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.CaseRejected;
import nl.stagepact.discrimination.casework.persistence.Cases;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.keys.usecase.OpenCase;
import nl.stagepact.discrimination.keys.usecase.OpenedCase;

/** Finds the case of a receipt code. */
@ApplicationScoped
class OwnCase {

    private final OpenCase openCase;
    private final Cases cases;

    OwnCase(OpenCase openCase, Cases cases) {
        this.openCase = openCase;
        this.cases = cases;
    }

    /** @param subject of the code; @param opened with the reporter's keys */
    record Opened(Case subject, OpenedCase opened) {
    }

    /** @throws CaseRejected.CodeUnknown when no case has this code */
    @Transactional(Transactional.TxType.MANDATORY)
    Opened open(ReceiptCode code) {
        OpenedCase opened = openCase.open(code).orElseThrow(CaseRejected.CodeUnknown::new);
        return new Opened(cases.find(opened.caseId()).orElseThrow(CaseRejected.CodeUnknown::new), opened);
    }

    /**
     * Like {@link #open}, but locks the case until commit, before its keys are read.
     *
     * @throws CaseRejected.CodeUnknown when no case has this code
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Opened lock(ReceiptCode code) {
        Case subject = openCase.find(code).flatMap(cases::findForUpdate).orElseThrow(CaseRejected.CodeUnknown::new);
        return new Opened(subject, openCase.open(code).orElseThrow(CaseRejected.CodeUnknown::new));
    }
}
