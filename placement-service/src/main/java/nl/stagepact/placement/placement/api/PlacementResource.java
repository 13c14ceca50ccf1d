package nl.stagepact.placement.placement.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.domain.PlacementState;
import nl.stagepact.placement.placement.usecase.PlacementRights;
import nl.stagepact.placement.placement.usecase.ProposePlacement;
import nl.stagepact.placement.placement.usecase.ReadPlacements;
import nl.stagepact.placement.searchcase.api.SearchCaseResource;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.idempotency.Fingerprint;
import nl.stagepact.servicekit.idempotency.IdempotencyKeyHeader;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Places of students. */
@Path("/placements")
@Tag(name = "Placements", description = "Places of students, from the proposal to the outcome")
public class PlacementResource {

    private final ProposePlacement proposePlacement;
    private final ReadPlacements readPlacements;
    private final PlacementAnswers answers;
    private final PlacementCaller caller;
    private final Cursors cursors;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    PlacementResource(ProposePlacement proposePlacement, ReadPlacements readPlacements, PlacementAnswers answers,
            PlacementCaller caller, Cursors cursors, BodyReader bodies, CurrentLanguage currentLanguage) {
        this.proposePlacement = proposePlacement;
        this.readPlacements = readPlacements;
        this.answers = answers;
        this.caller = caller;
        this.cursors = cursors;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "postPlacement", summary = "Propose a place that was found", description = """
            Without a round: a student or the school found it. The recognition of the company is verified for the first day. \
            The student then seeks no other place.""")
    @APIResponse(responseCode = "201", description = "Proposed", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = PlacementView.class)) })
    @APIResponse(responseCode = "409", description = """
            The student seeks no place, the company may not train the student, no place of the vacancy is free, or the \
            Idempotency-Key was used for another place""")
    public Response propose(
            @Nullable @HeaderParam(IdempotencyKeyHeader.NAME) String key,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = PlacementBody.class), examples = {
                            @ExampleObject(ref = "placement") }) }) InputStream body,
            @Context UriInfo uri) throws IOException {
        byte[] bytes = BodyReader.bytes(body);
        PlacementBody found = bodies.read(bytes, PlacementBody.class, currentLanguage.get());
        PlacementRights rights = caller.rights();
        Placement placement = proposePlacement.propose(String.valueOf(rights.organisationCode()), found.toFound(),
                rights.client(), key, Fingerprint.of(bytes));
        return Response.fromResponse(answers.of(placement, rights)).status(201)
                .header(HttpHeaders.LOCATION, uri.getRequestUri().getRawPath() + '/' + placement.id()).build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER, Roles.TRAINING_COMPANY })
    @Operation(operationId = "listPlacements", summary = "List placements", description = """
            Of the caller's own school or company.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = PlacementView.Listing.class)) })
    public PlacementView.Listing list(@BeanParam PlacementParameters given, @BeanParam PageParameters paging,
            @Context UriInfo uri) {
        PlacementRights rights = caller.rights();
        List<PlacementState> states = given.states();
        String collection = "placements " + rights.organisationCode() + ' ' + rights.leerbedrijfId() + ' ' + states + ' '
                + given.caseKey();
        NewestFirst before = cursors.after(collection, paging.cursor()).map(NewestFirst::of).orElse(NewestFirst.START);
        Page<Placement> page = given.caseKey() == null ? readPlacements.page(states, before, paging.pageSize(), rights)
                : readPlacements.page(SearchCaseResource.key(given.caseKey()), states, before, paging.pageSize(), rights);
        return new PlacementView.Listing(answers.views(page.items(), rights), cursors.next(collection, page.next(), uri));
    }

    @GET
    @Path("/{placementId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER, Roles.TRAINING_COMPANY })
    @Operation(operationId = "getPlacement", summary = "Read a placement", description = "By its school or its company.")
    @APIResponse(responseCode = "200", description = "The current state of the placement", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = PlacementView.class)) })
    public Response get(@PathParam("placementId") UUID placementId) {
        PlacementRights rights = caller.rights();
        return answers.of(readPlacements.find(placementId, rights), rights);
    }
}
