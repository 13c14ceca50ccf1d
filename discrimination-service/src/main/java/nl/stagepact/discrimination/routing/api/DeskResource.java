package nl.stagepact.discrimination.routing.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.discrimination.routing.domain.Desk;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.routing.domain.DeskRejected;
import nl.stagepact.discrimination.routing.usecase.DescribeDesk;
import nl.stagepact.discrimination.routing.usecase.ReadDesks;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.precondition.Preconditions;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Desks that handle reports, and what they publish about how. */
@Path("/desks")
@Tag(name = "Desks", description = "Desks that handle reports, and how they do that")
public class DeskResource {

    private static final String COLLECTION = "desks";

    private final ReadDesks readDesks;
    private final DescribeDesk describeDesk;
    private final CallerDesk callerDesk;
    private final Cursors cursors;
    private final BodyReader bodies;
    private final CurrentLanguage language;

    DeskResource(ReadDesks readDesks, DescribeDesk describeDesk, CallerDesk callerDesk, Cursors cursors, BodyReader bodies,
            CurrentLanguage language) {
        this.readDesks = readDesks;
        this.describeDesk = describeDesk;
        this.callerDesk = callerDesk;
        this.cursors = cursors;
        this.bodies = bodies;
        this.language = language;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listDesks", summary = "List the desks that handle reports", description = "For everyone.")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = DeskView.Listing.class)) })
    public DeskView.Listing list(@BeanParam PageParameters paging, @Context UriInfo uri) {
        Page<Desk> page = readDesks.page(cursors.after(COLLECTION, paging.cursor()).orElse(null), paging.pageSize());
        return new DeskView.Listing(page.items().stream().map(DeskView::of).toList(),
                cursors.next(COLLECTION, page.next(), uri));
    }

    @GET
    @Path("/{deskCode}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getDesk", summary = "Read how a desk handles reports", description = """
            For everyone: who reads a report, within which terms, and which parts the desk may be given.""")
    @APIResponse(responseCode = "200", description = "The desk", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = DeskView.class)) })
    public Response get(
            @Parameter(description = "The desk", example = "99DA") @PathParam("deskCode") String deskCode) {
        return answer(200, readDesks.find(new DeskCode(deskCode)));
    }

    @PUT
    @Path("/{deskCode}")
    @RolesAllowed({ Roles.CONFIDENTIAL_ADVISER, Roles.DISCRIMINATION_DESK, Roles.SBB_COMPLAINTS, Roles.SOCIAL_RETURN_ADVISER,
            Roles.INCLUSION_ADVISER })
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putDesk", summary = "Describe how a desk handles reports", description = """
            For the caller's own desk. Creates the description, or with If-Match replaces the one that the caller has read. New \
            terms hold for cases that come later.""")
    @APIResponse(responseCode = "200", description = "Replaced", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = DeskView.class)) })
    @APIResponse(responseCode = "201", description = "Created", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = DeskView.class)) })
    @APIResponse(responseCode = "428", description = "The description exists, and If-Match is absent")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING), description = """
            ETag of the description that the caller has seen; required to replace one""")
    @Parameter(name = "If-None-Match", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING), description = """
            * to store it only if there is none yet""")
    public Response put(
            @Parameter(description = "The desk", example = "99DA") @PathParam("deskCode") String deskCode,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = DeskBody.class), examples = {
                            @ExampleObject(ref = "desk") }) }) InputStream body,
            @Context HttpHeaders headers) throws IOException {
        DeskCode own = callerDesk.get().desk();
        if (!own.text().equals(deskCode)) {
            throw new DeskRejected.NotYourDesk();
        }
        DeskBody described = bodies.read(body, DeskBody.class, language.get());
        DescribeDesk.Described result = describeDesk.describe(own, described.name(), described.open(), described.toStructure(),
                Preconditions.of(headers));
        return answer(result.isNew() ? 201 : 200, result.desk());
    }

    private static Response answer(int status, Desk desk) {
        return Response.status(status).entity(DeskView.of(desk)).header(HttpHeaders.ETAG, EntityVersion.tag(desk.version()))
                .build();
    }
}
