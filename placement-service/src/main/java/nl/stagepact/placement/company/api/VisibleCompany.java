package nl.stagepact.placement.company.api;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.problem.ProblemException;

/** A company in a path, of which some callers see everyone's and a company sees its own. */
@ApplicationScoped
public class VisibleCompany {

    private final CurrentCaller caller;

    VisibleCompany(CurrentCaller caller) {
        this.caller = caller;
    }

    /**
     * @param roles of callers who see every company
     * @throws ProblemException 404 when it is no id, or another company asks
     */
    public LeerbedrijfId of(String leerbedrijfId, String... roles) {
        LeerbedrijfId company = LeerbedrijfId.of(leerbedrijfId).orElseThrow(ProblemException::notFound);
        Caller who = caller.get();
        if (!who.isAny(roles) && !company.code().equals(who.leerbedrijfId())) {
            throw ProblemException.notFound();
        }
        return company;
    }
}
