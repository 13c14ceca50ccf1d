package nl.stagepact.placement.round.api;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.round.domain.JointSalt;
import nl.stagepact.placement.round.usecase.RoundRights;
import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.ProblemException;

/** The party for which the caller acts in a round. */
@ApplicationScoped
public class RoundCaller {

    private final CurrentCaller caller;

    RoundCaller(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws ProblemException 403 when the access token names no party */
    public RoundRights rights() {
        Caller who = caller.get();
        return new RoundRights(who.client(), party(who), who.pacts());
    }

    /** Pacts of whoever only reads. */
    public Set<String> pacts() {
        return caller.get().pacts();
    }

    private static String party(Caller who) {
        if (who.institutionCode() != null) {
            return who.institutionCode();
        }
        if (who.municipalityCode() != null) {
            return who.municipalityCode();
        }
        if (!who.is(Roles.PACT_ADMIN)) {
            throw new ProblemException(403, "no-organisation");
        }
        return JointSalt.PACT;
    }
}
