package nl.stagepact.placement.round.api;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.round.usecase.RoundRights;
import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.CurrentCaller;

/** The party for which the caller acts in a round. */
@ApplicationScoped
public class RoundCaller {

    /** Party of whoever acts for no school or municipality. A round is of one pact. */
    private static final String PACT = "pact";

    private final CurrentCaller caller;

    RoundCaller(CurrentCaller caller) {
        this.caller = caller;
    }

    RoundRights rights() {
        Caller who = caller.get();
        return new RoundRights(who.client(), party(who), who.pacts());
    }

    private static String party(Caller who) {
        if (who.institutionCode() != null) {
            return who.institutionCode();
        }
        return who.municipalityCode() == null ? PACT : who.municipalityCode();
    }
}
