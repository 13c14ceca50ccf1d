package nl.stagepact.placement.searchcase.api;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.ProblemException;

/** The organisation whose search cases the caller handles: a school, or the municipality of a service point. */
@ApplicationScoped
public class CallerOrganisation {

    private final CurrentCaller caller;

    CallerOrganisation(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws ProblemException 403 when the access token names no organisation */
    public String code() {
        Caller who = caller.get();
        String code = isServicePoint() ? who.municipalityCode() : who.institutionCode();
        if (code == null) {
            throw new ProblemException(403, "no-organisation");
        }
        return code;
    }

    /** Whether it has cases of work seekers in the third path, and no others. */
    public boolean isServicePoint() {
        return !caller.get().isAny(Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR);
    }
}
