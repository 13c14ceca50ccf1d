package nl.stagepact.discrimination.casework.usecase;

import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.persistence.Cases;
import nl.stagepact.discrimination.routing.domain.DeskCaller;

/** Gives a case to a handler of its desk, such as when another one is absent or has left. */
@ApplicationScoped
public class AssignCase {

    private final FindCase findCase;
    private final Cases cases;

    AssignCase(FindCase findCase, Cases cases) {
        this.findCase = findCase;
        this.cases = cases;
    }

    /**
     * @param handler subject of a handler of the desk; null to leave it to the desk
     * @param expected accepts the version that the caller has read
     */
    @Transactional
    public Case assign(UUID id, @Nullable String handler, DeskCaller caller, IntPredicate expected) {
        Case subject = findCase.lockHandled(id, caller, expected);
        subject.assign(handler);
        cases.writeChanges();
        return subject;
    }
}
