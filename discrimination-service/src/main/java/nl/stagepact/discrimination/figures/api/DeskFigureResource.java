package nl.stagepact.discrimination.figures.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.discrimination.figures.domain.FiguresRejected;
import nl.stagepact.discrimination.figures.domain.Period;
import nl.stagepact.discrimination.figures.usecase.ReadFigures;
import nl.stagepact.discrimination.routing.api.CallerDesk;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.servicekit.caller.Roles;

/** What a desk counted itself. */
@Path("/own-figures")
@RolesAllowed({ Roles.CONFIDENTIAL_ADVISER, Roles.DISCRIMINATION_DESK, Roles.SBB_COMPLAINTS })
@Tag(name = "Figures")
public class DeskFigureResource {

    private final ReadFigures readFigures;
    private final CallerDesk callerDesk;

    DeskFigureResource(ReadFigures readFigures, CallerDesk callerDesk) {
        this.readFigures = readFigures;
        this.callerDesk = callerDesk;
    }

    @GET
    @Path("/{period}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getOwnFigures", summary = "Read the figures of the caller's desk", description = """
            Of a quarter or year that has ended: reports that were first sent to the desk, what it decided, and its terms. These are \
            counts as they are, without noise: few of them would tell who reported, so they are not to be published.""")
    @APIResponse(responseCode = "200", description = "The figures", content = {
            @Content(schema = @Schema(implementation = DeskFiguresView.class)) })
    @APIResponse(responseCode = "409", description = "The period has not ended")
    public DeskFiguresView get(
            @Parameter(description = "A quarter or a year", example = "2026-Q3") @PathParam("period") String period) {
        DeskCaller caller = callerDesk.get();
        Period wanted = Period.parse(period).orElseThrow(FiguresRejected.NotFound::new);
        return DeskFiguresView.of(caller.desk().organisation().text(), wanted.text(),
                readFigures.ofDesk(wanted, caller.organisation()));
    }
}
