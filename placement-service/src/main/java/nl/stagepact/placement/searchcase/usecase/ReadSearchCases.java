package nl.stagepact.placement.searchcase.usecase;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.searchcase.domain.CaseKey;
import nl.stagepact.placement.searchcase.domain.SearchCase;
import nl.stagepact.placement.searchcase.domain.SearchCaseRejected;
import nl.stagepact.placement.searchcase.domain.SearchCaseState;
import nl.stagepact.placement.searchcase.persistence.SearchCases;
import nl.stagepact.servicekit.paging.Page;

/** Reads cases of an organisation. */
@ApplicationScoped
public class ReadSearchCases {

    private final SearchCases cases;

    ReadSearchCases(SearchCases cases) {
        this.cases = cases;
    }

    /** @throws SearchCaseRejected.NotFound when the organisation has no such case */
    public SearchCase find(String organisation, CaseKey key) {
        return cases.find(organisation, key).orElseThrow(SearchCaseRejected.NotFound::new);
    }

    /** Sorted by key. @param after key of the last case of the page before; empty for the first page */
    public Page<SearchCase> page(String organisation, Collection<SearchCaseState> states, String after, int size) {
        return cases.page(organisation, states, after, size);
    }
}
