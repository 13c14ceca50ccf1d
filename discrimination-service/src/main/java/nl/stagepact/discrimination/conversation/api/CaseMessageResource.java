package nl.stagepact.discrimination.conversation.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.discrimination.casework.usecase.ReadTexts;
import nl.stagepact.discrimination.conversation.usecase.SendMessage;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.readinglog.api.PurposeParameter;
import nl.stagepact.discrimination.report.api.EntryView;
import nl.stagepact.discrimination.routing.api.CallerDesk;
import nl.stagepact.discrimination.wire.TextBody;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Messages of a case, for its desk. */
@Path("/cases/{caseId}/messages")
@RolesAllowed({ Roles.CONFIDENTIAL_ADVISER, Roles.DISCRIMINATION_DESK, Roles.SBB_COMPLAINTS })
@Tag(name = "Cases")
public class CaseMessageResource {

    private final SendMessage sendMessage;
    private final ReadTexts readTexts;
    private final CallerDesk callerDesk;
    private final BodyReader bodies;
    private final CurrentLanguage language;

    CaseMessageResource(SendMessage sendMessage, ReadTexts readTexts, CallerDesk callerDesk, BodyReader bodies,
            CurrentLanguage language) {
        this.sendMessage = sendMessage;
        this.readTexts = readTexts;
        this.callerDesk = callerDesk;
        this.bodies = bodies;
        this.language = language;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listCaseMessages", summary = "Read the messages of a case", description = """
            Both ways, for a desk that may read the conversation. Logged, and the reporter sees it.""")
    @APIResponse(responseCode = "200", description = "The messages", content = {
            @Content(schema = @Schema(implementation = EntryView.Listing.class)) })
    public EntryView.Listing list(
            @PathParam("caseId") UUID caseId,
            @BeanParam PurposeParameter reading) {
        return EntryView.Listing.of(readTexts.read(caseId, EntryKind.MESSAGE, callerDesk.get(), reading.purpose()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postCaseMessage", summary = "Send a message to the reporter", description = """
            By the desk that handles the case; or as advice by another one that may read the conversation, which reporter and desk \
            can tell by the author.""")
    @APIResponse(responseCode = "204", description = "Sent")
    @APIResponse(responseCode = "409", description = "The case has as many entries as one can have")
    public Response write(
            @PathParam("caseId") UUID caseId,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = TextBody.class), examples = {
                            @ExampleObject(ref = "text") }) }) InputStream body)
            throws IOException {
        sendMessage.byDesk(caseId, bodies.read(body, TextBody.class, language.get()).text(), callerDesk.get());
        return Response.noContent().build();
    }
}
