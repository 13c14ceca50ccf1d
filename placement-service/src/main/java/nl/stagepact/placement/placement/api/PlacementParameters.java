package nl.stagepact.placement.placement.api;

import java.util.List;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.placement.domain.PlacementState;
import nl.stagepact.placement.searchcase.api.SearchCaseBody;
import nl.stagepact.placement.wire.KeyFormats.SearchCaseKey;

/** Parameters of the list of placements. */
record PlacementParameters(
        @QueryParam("state") @Separator(",") @Parameter(example = "proposed,agreed", description = """
                Any of proposed, agreed, running, ended, refused, lapsed, interrupted; default: all""") Set<PlacementState> state,
        @QueryParam("caseKey") @Nullable @SearchCaseKey @Parameter(example = SearchCaseBody.KEY, description = """
                Only those of this search case""") String caseKey) {

    /** In a fixed order, since they are part of a cursor. */
    List<PlacementState> states() {
        return state.isEmpty() ? List.of(PlacementState.values()) : state.stream().sorted().toList();
    }
}
