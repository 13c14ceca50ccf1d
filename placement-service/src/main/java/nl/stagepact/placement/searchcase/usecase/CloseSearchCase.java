package nl.stagepact.placement.searchcase.usecase;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.searchcase.domain.CaseKey;
import nl.stagepact.placement.searchcase.domain.CloseReason;
import nl.stagepact.placement.searchcase.domain.SearchCase;
import nl.stagepact.placement.searchcase.domain.SearchCaseRejected;
import nl.stagepact.placement.searchcase.persistence.SearchCases;

/** Closes a case that needs no place any more. */
@ApplicationScoped
public class CloseSearchCase {

    private final SearchCases cases;
    private final Event<ClosingSearchCase> closings;
    private final Event<ClosedSearchCase> closures;
    private final Clock clock;

    CloseSearchCase(SearchCases cases, Event<ClosingSearchCase> closings, Event<ClosedSearchCase> closures, Clock clock) {
        this.cases = cases;
        this.closings = closings;
        this.closures = closures;
        this.clock = clock;
    }

    /** @throws SearchCaseRejected when there is no such case, or it has a place or is closed */
    @Transactional
    public SearchCase close(String organisation, CaseKey key, CloseReason reason) {
        closings.fire(new ClosingSearchCase(cases.idOf(organisation, key).orElseThrow(SearchCaseRejected.NotFound::new)));
        SearchCase searchCase = cases.findForUpdate(organisation, key).orElseThrow(SearchCaseRejected.NotFound::new);
        searchCase.close(reason, clock.instant());
        closures.fire(new ClosedSearchCase(searchCase.id()));
        cases.writeChanges();
        return searchCase;
    }
}
