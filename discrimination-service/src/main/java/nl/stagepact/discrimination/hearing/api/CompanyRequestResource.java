package nl.stagepact.discrimination.hearing.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

import nl.stagepact.discrimination.hearing.usecase.AskCompany;
import nl.stagepact.discrimination.hearing.usecase.ReadRequests;
import nl.stagepact.discrimination.readinglog.api.PurposeParameter;
import nl.stagepact.discrimination.routing.api.CallerDesk;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Requests to the company concerned, for the desk that handles a case. */
@Path("/cases/{caseId}/company-requests")
@RolesAllowed({ Roles.CONFIDENTIAL_ADVISER, Roles.DISCRIMINATION_DESK, Roles.SBB_COMPLAINTS })
@Tag(name = "Hearing", description = "Hear the company concerned by a link, without an account")
public class CompanyRequestResource {

    private final AskCompany askCompany;
    private final ReadRequests readRequests;
    private final CallerDesk callerDesk;
    private final BodyReader bodies;
    private final CurrentLanguage language;

    CompanyRequestResource(AskCompany askCompany, ReadRequests readRequests, CallerDesk callerDesk, BodyReader bodies,
            CurrentLanguage language) {
        this.askCompany = askCompany;
        this.readRequests = readRequests;
        this.callerDesk = callerDesk;
        this.bodies = bodies;
        this.language = language;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listCaseCompanyRequests", summary = "Read what the company was asked and replied", description = """
            For the desk that handles the case. Logged as a reading of its notes, as far as the service can open them.""")
    @APIResponse(responseCode = "200", description = "The requests", content = {
            @Content(schema = @Schema(implementation = CompanyRequestView.Listing.class)) })
    public CompanyRequestView.Listing list(@PathParam("caseId") UUID caseId, @BeanParam PurposeParameter reading) {
        return CompanyRequestView.Listing.of(readRequests.ofCase(caseId, callerDesk.get(), reading.purpose()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postCompanyRequest", summary = "Ask the company", description = """
            By the desk that handles the case, when the reporter wants to talk or a formal step. The answer holds a code for a \
            link, once. It leads to the question until the reply, and sixty days after that is due at most. The reporter sees that the \
            company was asked, and when.""")
    @APIResponse(responseCode = "201", description = "Asked", content = {
            @Content(schema = @Schema(implementation = AskedView.class)) })
    @APIResponse(responseCode = "409", description = """
            The reporter does not want the company to hear of it, or the case has ten requests""")
    public Response ask(
            @PathParam("caseId") UUID caseId,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = CompanyRequestBody.class), examples = {
                            @ExampleObject(ref = "companyRequest") }) }) InputStream body)
            throws IOException {
        CompanyRequestBody asked = bodies.read(body, CompanyRequestBody.class, language.get());
        return Response.status(201)
                .entity(AskedView.of(askCompany.ask(caseId, asked.kind(), asked.question(), asked.days(), callerDesk.get())))
                .build();
    }

    @DELETE
    @Path("/{requestId}")
    @Operation(operationId = "deleteCompanyRequest", summary = "Take a link back", description = """
            Such as one that was sent to the wrong address. What was asked and replied remains among the notes of the desk.""")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Response takeBack(@PathParam("caseId") UUID caseId, @PathParam("requestId") UUID requestId) {
        readRequests.takeBack(caseId, requestId, callerDesk.get());
        return Response.noContent().build();
    }
}
