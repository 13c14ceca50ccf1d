package nl.stagepact.placement.placement.api;

import java.util.List;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

import nl.stagepact.placement.placement.domain.PlacementState;

/** Parameters of the list of placements. */
record PlacementParameters(
        @QueryParam("state") @Separator(",") @Parameter(example = "proposed,agreed", description = """
                Any of proposed, agreed, running, ended, refused, lapsed, interrupted; default: all""") Set<PlacementState> state) {

    /** In a fixed order, since they are part of a cursor. */
    List<PlacementState> states() {
        return state.isEmpty() ? List.of(PlacementState.values()) : state.stream().sorted().toList();
    }
}
