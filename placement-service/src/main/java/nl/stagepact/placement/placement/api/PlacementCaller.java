package nl.stagepact.placement.placement.api;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.placement.usecase.PlacementRights;
import nl.stagepact.placement.searchcase.api.CallerOrganisation;
import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.ProblemException;

/** For which school or company the caller handles placements. */
@ApplicationScoped
public class PlacementCaller {

    private final CurrentCaller caller;
    private final CallerOrganisation organisation;

    PlacementCaller(CurrentCaller caller, CallerOrganisation organisation) {
        this.caller = caller;
        this.organisation = organisation;
    }

    /** @throws ProblemException 403 when the access token names neither an organisation nor a company */
    public PlacementRights rights() {
        Caller who = caller.get();
        if (who.is(Roles.TRAINING_COMPANY)) {
            if (who.leerbedrijfId() == null) {
                throw new ProblemException(403, "not-for-this-company");
            }
            return new PlacementRights(who.client(), null, who.leerbedrijfId());
        }
        return new PlacementRights(who.client(), organisation.code(), null);
    }
}
