package nl.stagepact.shortage.access.api;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.register.usecase.CurrentPacts;

/** Limits resources of a pact to its partners. */
@ApplicationScoped
public class ReadablePact {

    private final CurrentPacts pacts;
    private final CurrentCaller caller;

    ReadablePact(CurrentPacts pacts, CurrentCaller caller) {
        this.pacts = pacts;
        this.caller = caller;
    }

    /** @throws ProblemException 404 instead of 403, which would reveal that the pact exists */
    public void require(String pact) {
        if (!CallerRights.of(caller.get()).mayReadPact(pact) || !pacts.contains(pact)) {
            throw ProblemException.notFound();
        }
    }
}
