package nl.stagepact.placement.round.api;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.problem.ProblemException;

/** The company for which the caller acts. */
@ApplicationScoped
class CallerCompany {

    private final CurrentCaller caller;

    CallerCompany(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws ProblemException 404 when the access token names no company, since nothing is its own then */
    LeerbedrijfId get() {
        return Optional.ofNullable(caller.get().leerbedrijfId()).flatMap(LeerbedrijfId::of)
                .orElseThrow(ProblemException::notFound);
    }
}
