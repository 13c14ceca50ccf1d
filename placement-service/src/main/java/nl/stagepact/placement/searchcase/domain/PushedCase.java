package nl.stagepact.placement.searchcase.domain;

/** A case as its organisation pushes it. */
public record PushedCase(CaseKey key, SearchCaseContent content) {
}
