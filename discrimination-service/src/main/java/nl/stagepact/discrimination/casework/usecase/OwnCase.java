package nl.stagepact.discrimination.casework.usecase;

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
public class OwnCase {

    private final OpenCase openCase;
    private final Cases cases;

    OwnCase(OpenCase openCase, Cases cases) {
        this.openCase = openCase;
        this.cases = cases;
    }

    /** @param subject of the code; @param opened with the reporter's keys */
    public record Opened(Case subject, OpenedCase opened) {
    }

    /** The case alone, without opening its keys. @throws CaseRejected.CodeUnknown when no case has this code */
    @Transactional(Transactional.TxType.MANDATORY)
    public Case find(ReceiptCode code) {
        return openCase.find(code).flatMap(cases::find).orElseThrow(CaseRejected.CodeUnknown::new);
    }

    /** @throws CaseRejected.CodeUnknown when no case has this code */
    @Transactional(Transactional.TxType.MANDATORY)
    public Opened open(ReceiptCode code) {
        Case subject = find(code);
        return new Opened(subject, openCase.open(subject.id(), code));
    }

    /**
     * The case alone, locked until commit: adding to it takes no key.
     *
     * @throws CaseRejected.CodeUnknown when no case has this code
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Case lock(ReceiptCode code) {
        return openCase.find(code).flatMap(cases::findForUpdate).orElseThrow(CaseRejected.CodeUnknown::new);
    }

    /** Like {@link #lock}, and opens it after that. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Opened lockAndOpen(ReceiptCode code) {
        Case subject = lock(code);
        return new Opened(subject, openCase.open(subject.id(), code));
    }
}
