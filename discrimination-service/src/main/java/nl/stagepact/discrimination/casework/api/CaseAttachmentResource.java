package nl.stagepact.discrimination.casework.api;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

import nl.stagepact.discrimination.attachment.api.Downloads;
import nl.stagepact.discrimination.attachment.api.FileContent;
import nl.stagepact.discrimination.casework.usecase.ReadAttachment;
import nl.stagepact.discrimination.readinglog.api.PurposeParameter;
import nl.stagepact.discrimination.routing.api.CallerDesk;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.servicekit.caller.Roles;

/** Files of a case, for its desk. */
@Path("/cases/{caseId}/attachments")
@RolesAllowed({ Roles.CONFIDENTIAL_ADVISER, Roles.DISCRIMINATION_DESK, Roles.SBB_COMPLAINTS })
@Tag(name = "Cases")
public class CaseAttachmentResource {

    private final ReadAttachment readAttachment;
    private final Downloads downloads;
    private final CallerDesk callerDesk;

    CaseAttachmentResource(ReadAttachment readAttachment, Downloads downloads, CallerDesk callerDesk) {
        this.readAttachment = readAttachment;
        this.downloads = downloads;
        this.callerDesk = callerDesk;
    }

    @GET
    @Path("/{attachmentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getCaseAttachment", summary = "Read a file of a case", description = """
            For a desk that may read the attachments; the case lists them. Logged, and the reporter sees it.""")
    @APIResponse(responseCode = "200", description = "The file", content = {
            @Content(mediaType = FileContent.TYPE, schema = @Schema(implementation = FileContent.class)) })
    public Response get(
            @PathParam("caseId") UUID caseId,
            @PathParam("attachmentId") UUID attachmentId,
            @BeanParam PurposeParameter reading) {
        DeskCaller caller = callerDesk.get();
        return downloads.toDesk(() -> readAttachment.read(caseId, attachmentId, caller, reading.purpose()));
    }
}
