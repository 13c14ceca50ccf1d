package nl.stagepact.discrimination.casework.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.discrimination.casework.usecase.ProposeDesk;
import nl.stagepact.discrimination.routing.api.CallerDesk;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** A desk proposes that another one handles a case. */
@Path("/cases/{caseId}/proposed-desk")
@RolesAllowed({ Roles.CONFIDENTIAL_ADVISER, Roles.DISCRIMINATION_DESK, Roles.SBB_COMPLAINTS })
@Tag(name = "Cases")
public class ProposedDeskResource {

    private final ProposeDesk proposeDesk;
    private final CallerDesk callerDesk;
    private final BodyReader bodies;
    private final CurrentLanguage language;

    ProposedDeskResource(ProposeDesk proposeDesk, CallerDesk callerDesk, BodyReader bodies, CurrentLanguage language) {
        this.proposeDesk = proposeDesk;
        this.callerDesk = callerDesk;
        this.bodies = bodies;
        this.language = language;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putCaseProposedDesk", summary = "Propose another desk to the reporter", description = """
            By the desk that handles the case. The other desk learns nothing of it: the reporter moves the case (PUT \
            /own-report/desk), or does not.""")
    @APIResponse(responseCode = "204", description = "Proposed")
    @APIResponse(responseCode = "409", description = """
            The other desk takes no reports, or handles the case already; or the case has as many entries as one can have""")
    public Response propose(
            @PathParam("caseId") UUID caseId,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = ProposedDeskBody.class), examples = {
                            @ExampleObject(ref = "proposedDesk") }) }) InputStream body)
            throws IOException {
        ProposedDeskBody proposed = bodies.read(body, ProposedDeskBody.class, language.get());
        proposeDesk.propose(caseId, new DeskCode(proposed.desk()), proposed.reason(), callerDesk.get());
        return Response.noContent().build();
    }

    @DELETE
    @Operation(operationId = "deleteCaseProposedDesk", summary = "Take back the proposal of another desk", description = """
            By the desk that handles the case. Without a proposal nothing happens.""")
    @APIResponse(responseCode = "204", description = "Nothing is proposed")
    public Response takeBack(@PathParam("caseId") UUID caseId) {
        proposeDesk.takeBack(caseId, callerDesk.get());
        return Response.noContent().build();
    }
}
