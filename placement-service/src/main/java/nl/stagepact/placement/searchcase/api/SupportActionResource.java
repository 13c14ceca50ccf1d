package nl.stagepact.placement.searchcase.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.searchcase.domain.SupportAction;
import nl.stagepact.placement.searchcase.usecase.ReadSupport;
import nl.stagepact.placement.searchcase.usecase.RequestSupport;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.idempotency.Fingerprint;
import nl.stagepact.servicekit.idempotency.IdempotencyKeyHeader;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** What is done to help a student find a place. */
@Path("/search-cases/{caseKey}/support-actions")
@Tag(name = "Search cases")
public class SupportActionResource {

    private final RequestSupport requestSupport;
    private final ReadSupport readSupport;
    private final CallerOrganisation organisation;
    private final CurrentCaller caller;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    SupportActionResource(RequestSupport requestSupport, ReadSupport readSupport, CallerOrganisation organisation,
            CurrentCaller caller, BodyReader bodies, CurrentLanguage currentLanguage) {
        this.requestSupport = requestSupport;
        this.readSupport = readSupport;
        this.organisation = organisation;
        this.caller = caller;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "postSupportAction", summary = "Ask for support of a case", description = """
            Acquisition for this one student, a job coach, a job hunter, preparation for applying, or a place that is made \
            suitable. With a pact, its advisers read what an employer must offer, and not whose case it is.""")
    @APIResponse(responseCode = "201", description = "Asked for, or recorded", content = {
            @Content(schema = @Schema(implementation = SupportActionView.class)) })
    @APIResponse(responseCode = "409", description = "It has a place or is closed, or the Idempotency-Key was used for other "
            + "support")
    public Response request(
            @Parameter(description = SearchCaseResource.KEY, example = SearchCaseBody.KEY) @PathParam("caseKey") String caseKey,
            @Nullable @HeaderParam(IdempotencyKeyHeader.NAME) String key,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = SupportActionBody.class), examples = {
                            @ExampleObject(ref = "supportAction") }) }) InputStream body,
            @Context UriInfo uri) throws IOException {
        byte[] bytes = BodyReader.bytes(body);
        SupportActionBody asked = bodies.read(bytes, SupportActionBody.class, currentLanguage.get());
        SupportAction action = requestSupport.request(organisation.code(), SearchCaseResource.key(caseKey), asked.toSupport(),
                caller.get().pacts(), caller.get().client(), key, Fingerprint.of(bytes));
        return Response.status(201).header(HttpHeaders.LOCATION, uri.getRequestUri().getRawPath())
                .entity(SupportActionView.of(action)).build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "listSupportActions", summary = "List support of a case", description = """
            Of a case of the caller's own organisation.""")
    @APIResponse(responseCode = "200", description = "All of it", content = {
            @Content(schema = @Schema(implementation = SupportActionView.All.class)) })
    public SupportActionView.All ofCase(
            @Parameter(description = SearchCaseResource.KEY, example = SearchCaseBody.KEY) @PathParam("caseKey") String caseKey) {
        return new SupportActionView.All(readSupport.ofCase(organisation.code(), SearchCaseResource.key(caseKey)).stream()
                .map(SupportActionView::of).toList());
    }
}
