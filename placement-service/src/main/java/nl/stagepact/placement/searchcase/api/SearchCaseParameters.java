package nl.stagepact.placement.searchcase.api;

import java.util.List;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

import nl.stagepact.placement.searchcase.domain.SearchCaseState;

/** Parameters of the list of search cases. */
record SearchCaseParameters(
        @QueryParam("state") @Separator(",") @Parameter(example = "searching,school_places", description = """
                Any of searching, school_places, proposed, placed, closed; default: all""") Set<SearchCaseState> state) {

    /** In a fixed order, since they are part of a cursor. */
    List<SearchCaseState> states() {
        return state.isEmpty() ? List.of(SearchCaseState.values()) : state.stream().sorted().toList();
    }
}
