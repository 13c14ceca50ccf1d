package nl.stagepact.discrimination.casework.usecase;

import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.CaseRejected;
import nl.stagepact.discrimination.casework.persistence.Cases;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.discrimination.routing.persistence.Consents;

/**
 * Finds a case for a desk. A desk knows of a case that it handles, and of one whose reporter lets it read a part; every other
 * one does not exist for it.
 */
@ApplicationScoped
public class FindCase {

    private final Cases cases;
    private final Consents consents;

    FindCase(Cases cases, Consents consents) {
        this.cases = cases;
        this.consents = consents;
    }

    /** @throws CaseRejected.NotFound when the desk may not know of it */
    public Case find(UUID id, DeskCaller caller) {
        return cases.find(id).filter(subject -> mayKnow(subject, caller)).orElseThrow(CaseRejected.NotFound::new);
    }

    /** For the service itself: whichever desk has it, locked until commit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Case> lock(UUID id) {
        return cases.findForUpdate(id);
    }

    /** Like {@link #find}, locked until commit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Case lockKnown(UUID id, DeskCaller caller) {
        return cases.findForUpdate(id).filter(subject -> mayKnow(subject, caller)).orElseThrow(CaseRejected.NotFound::new);
    }

    /**
     * A case that the desk handles, locked until commit.
     *
     * @throws CaseRejected.NotFound when the desk may not know of it
     * @throws CaseRejected.NotYourCase when another desk handles it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Case lockHandled(UUID id, DeskCaller caller) {
        Case subject = lockKnown(id, caller);
        if (!subject.isHandledBy(caller.recipient())) {
            throw new CaseRejected.NotYourCase();
        }
        return subject;
    }

    /** Like {@link #lockHandled(UUID, DeskCaller)}. @param expected accepts the version that the caller has read */
    @Transactional(Transactional.TxType.MANDATORY)
    public Case lockHandled(UUID id, DeskCaller caller, IntPredicate expected) {
        Case subject = lockHandled(id, caller);
        if (!expected.test(subject.version())) {
            throw new CaseRejected.ChangedMeanwhile();
        }
        return subject;
    }

    private boolean mayKnow(Case subject, DeskCaller caller) {
        return subject.isHandledBy(caller.recipient()) || !consents.given(subject.id(), caller.recipient()).isEmpty();
    }
}
