package nl.stagepact.shortage.round.api;

import java.util.List;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

import nl.stagepact.shortage.round.domain.CellState;
import nl.stagepact.shortage.round.domain.Turn;

/** Parameters of the list of cells of a round. */
record RoundCellParameters(
        @QueryParam("state") @Separator(",") @Parameter(example = "open", description = """
                Only cells in one of these states""") List<CellState> state,
        @QueryParam("mustAct") @Separator(",") @Parameter(example = "school", description = """
                Only cells on which one of these sides must act""") List<Turn> mustAct) {
}
