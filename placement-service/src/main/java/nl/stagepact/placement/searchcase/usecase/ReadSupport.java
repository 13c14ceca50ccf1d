package nl.stagepact.placement.searchcase.usecase;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.searchcase.domain.CaseKey;
import nl.stagepact.placement.searchcase.domain.SearchCaseRejected;
import nl.stagepact.placement.searchcase.domain.SupportAction;
import nl.stagepact.placement.searchcase.persistence.SearchCases;
import nl.stagepact.placement.searchcase.persistence.SupportActions;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;

/** Reads support of a case, and what advisers of pacts are asked for. */
@ApplicationScoped
public class ReadSupport {

    private final SearchCases cases;
    private final SupportActions actions;

    ReadSupport(SearchCases cases, SupportActions actions) {
        this.cases = cases;
        this.actions = actions;
    }

    /** In order of time. @throws SearchCaseRejected.NotFound when the organisation has no such case */
    public List<SupportAction> ofCase(String organisation, CaseKey key) {
        return actions.ofCase(cases.find(organisation, key).orElseThrow(SearchCaseRejected.NotFound::new).id());
    }

    /** Before a position, latest first. */
    public Page<SupportAction> ofPacts(Set<String> pacts, NewestFirst before, int size) {
        return actions.page(pacts, before, size);
    }
}
