package nl.stagepact.placement.searchcase.usecase;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.searchcase.domain.SearchCaseRejected;
import nl.stagepact.placement.searchcase.domain.SupportAction;
import nl.stagepact.placement.searchcase.domain.SupportResult;
import nl.stagepact.placement.searchcase.persistence.SupportActions;

/** Records what support led to. */
@ApplicationScoped
public class ConcludeSupport {

    private final SupportActions actions;
    private final Clock clock;

    ConcludeSupport(SupportActions actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * @param organisation of the case; empty for an adviser of a pact
     * @param pacts that the caller advises for; empty for the organisation of the case
     * @throws SearchCaseRejected when there is none for the caller, or it has another result
     */
    @Transactional
    public SupportAction conclude(UUID id, SupportResult result, String organisation, Set<String> pacts, String client) {
        SupportAction action = actions.findForUpdate(id, organisation, pacts)
                .orElseThrow(SearchCaseRejected.NotFound::new);
        action.conclude(result, clock.instant(), client);
        return action;
    }
}
