package nl.stagepact.discrimination.escrow.api;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.discrimination.escrow.usecase.AnswerLodging;
import nl.stagepact.discrimination.escrow.usecase.VouchForReporter;
import nl.stagepact.discrimination.routing.api.CallerDesk;
import nl.stagepact.servicekit.caller.Roles;

/** Lodgings, for desks that were told and for schools that know the reporter. */
@Path("/cases/{caseId}/lodging")
@RolesAllowed({ Roles.CONFIDENTIAL_ADVISER, Roles.DISCRIMINATION_DESK, Roles.SBB_COMPLAINTS })
@Tag(name = "Lodging")
public class CaseLodgingResource {

    private final AnswerLodging answerLodging;
    private final VouchForReporter vouchForReporter;
    private final CallerDesk callerDesk;

    CaseLodgingResource(AnswerLodging answerLodging, VouchForReporter vouchForReporter, CallerDesk callerDesk) {
        this.answerLodging = answerLodging;
        this.vouchForReporter = vouchForReporter;
        this.callerDesk = callerDesk;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getCaseLodging", summary = "Read why the desk was told", description = """
            For a desk that was told of the report because others report the same company.""")
    @APIResponse(responseCode = "200", description = "The reason", content = {
            @Content(schema = @Schema(implementation = CaseLodgingView.class)) })
    public CaseLodgingView get(@PathParam("caseId") UUID caseId) {
        return CaseLodgingView.of(answerLodging.read(caseId, callerDesk.get()));
    }

    @POST
    @Path("/answers")
    @Operation(operationId = "postCaseLodgingAnswer", summary = "Answer a report that the desk was told of", description = """
            From now on the desk handles it, unless another desk does, and its terms begin. The reporter learns only now \
            that the desk was told.""")
    @APIResponse(responseCode = "204", description = "Answered")
    @APIResponse(responseCode = "409", description = "The desk takes no reports")
    public Response answer(@PathParam("caseId") UUID caseId) {
        answerLodging.answer(caseId, callerDesk.get());
        return Response.noContent().build();
    }

    @PUT
    @Path("/vouching")
    @Operation(operationId = "putCaseVouching", summary = "Vouch for the reporter", description = """
            By the school that handles the case and knows the reporter to be one of its students of this school year. \
            Whether the reporter lodged anything, it does not learn.""")
    @APIResponse(responseCode = "204", description = "Noted")
    @APIResponse(responseCode = "409", description = "The desk is not one of a school")
    public Response vouch(@PathParam("caseId") UUID caseId) {
        vouchForReporter.vouch(caseId, callerDesk.get());
        return Response.noContent().build();
    }
}
