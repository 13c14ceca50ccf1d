package nl.stagepact.placement.feed.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.feed.domain.Feed;
import nl.stagepact.placement.feed.domain.FeedContent;
import nl.stagepact.placement.feed.usecase.ChangeFeed;
import nl.stagepact.placement.feed.usecase.DefineFeed;
import nl.stagepact.placement.feed.usecase.ReadFeeds;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.wire.PublicAddress;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.idempotency.Fingerprint;
import nl.stagepact.servicekit.idempotency.IdempotencyKeyHeader;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Feeds: defined once by a partner, then public. */
@Path("/feeds")
@Tag(name = "Feeds", description = "Vacancies that partners show on their own websites")
public class FeedResource {

    private final DefineFeed defineFeed;
    private final ChangeFeed changeFeed;
    private final ReadFeeds readFeeds;
    private final CurrentRegisters registers;
    private final PublicAddress address;
    private final CurrentCaller caller;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    FeedResource(DefineFeed defineFeed, ChangeFeed changeFeed, ReadFeeds readFeeds, CurrentRegisters registers,
            PublicAddress address, CurrentCaller caller, BodyReader bodies, CurrentLanguage currentLanguage) {
        this.defineFeed = defineFeed;
        this.changeFeed = changeFeed;
        this.readFeeds = readFeeds;
        this.registers = registers;
        this.address = address;
        this.caller = caller;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.PARTNER, Roles.PACT_ADMIN, Roles.POLICY_OFFICER, Roles.SCHOOL_COORDINATOR, Roles.SCHOOL_SYSTEM })
    @Operation(operationId = "postFeed", summary = "Define a feed", description = """
            Selects the vacancies that a website shows. The feed is public, without a token, in every format.""")
    @APIResponse(responseCode = "201", description = "Defined", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = FeedView.class)) })
    @APIResponse(responseCode = "409", description = "The caller has 200 feeds, or the Idempotency-Key was used for another feed")
    public Response define(
            @Nullable @HeaderParam(IdempotencyKeyHeader.NAME) String key,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = FeedBody.class), examples = {
                            @ExampleObject(ref = "feed") }) }) InputStream body,
            @Context UriInfo uri) throws IOException {
        byte[] bytes = BodyReader.bytes(body);
        FeedContent content = content(bytes);
        Feed feed = defineFeed.define(content, caller.get().client(), key, Fingerprint.of(bytes));
        return Response.fromResponse(answer(feed)).status(201)
                .header(HttpHeaders.LOCATION, uri.getRequestUri().getRawPath() + '/' + feed.id()).build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.PARTNER, Roles.PACT_ADMIN, Roles.POLICY_OFFICER, Roles.SCHOOL_COORDINATOR, Roles.SCHOOL_SYSTEM })
    @Operation(operationId = "listFeeds", summary = "List own feeds", description = "The feeds of the calling client, except deleted ones.")
    @APIResponse(responseCode = "200", description = "The feeds", content = {
            @Content(schema = @Schema(implementation = FeedView.Listing.class)) })
    public FeedView.Listing list() {
        return new FeedView.Listing(
                readFeeds.own(caller.get().client()).stream().map(feed -> FeedView.of(feed, address.base())).toList());
    }

    @GET
    @Path("/{feedId}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getFeed", summary = "Read the definition of a feed", description = "Includes the address of each format.")
    @APIResponse(responseCode = "200", description = "The feed", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = FeedView.class)) })
    @APIResponse(responseCode = "410", description = "The feed was deleted")
    public Response get(
            @PathParam("feedId") UUID feedId) {
        return answer(readFeeds.find(feedId));
    }

    @PUT
    @Path("/{feedId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.PARTNER, Roles.PACT_ADMIN, Roles.POLICY_OFFICER, Roles.SCHOOL_COORDINATOR, Roles.SCHOOL_SYSTEM })
    @Operation(operationId = "putFeed", summary = "Replace the definition of a feed", description = "Readers see the change within "
            + "seconds.")
    @APIResponse(responseCode = "200", description = "The current definition of the feed", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = FeedView.class)) })
    @APIResponse(responseCode = "410", description = "The feed was deleted")
    public Response change(
            @PathParam("feedId") UUID feedId,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = FeedBody.class), examples = {
                            @ExampleObject(ref = "feed") }) }) InputStream body)
            throws IOException {
        FeedContent content = content(BodyReader.bytes(body));
        IntPredicate expected = EntityVersion.required(ifMatch);
        return answer(changeFeed.change(feedId, content, expected, caller.get().client()));
    }

    @DELETE
    @Path("/{feedId}")
    @RolesAllowed({ Roles.PARTNER, Roles.PACT_ADMIN, Roles.POLICY_OFFICER, Roles.SCHOOL_COORDINATOR, Roles.SCHOOL_SYSTEM })
    @Operation(operationId = "deleteFeed", summary = "Delete a feed", description = "Permanent: readers get 410 from then on.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "410", description = "The feed was already deleted")
    public Response delete(
            @PathParam("feedId") UUID feedId,
            @Parameter(in = ParameterIn.HEADER, name = "If-Match", description = "Deleted only if it has this "
                    + "ETag", schema = @Schema(type = SchemaType.STRING)) @Nullable @HeaderParam("If-Match") String ifMatch) {
        changeFeed.delete(feedId, EntityVersion.ifGiven(ifMatch), caller.get().client());
        return Response.noContent().build();
    }

    private FeedContent content(byte[] bytes) {
        return bodies.read(bytes, FeedBody.class, currentLanguage.get(), (feed, faults) -> feed.check(registers, faults))
                .toContent();
    }

    private Response answer(Feed feed) {
        return EntityVersion.ok(FeedView.of(feed, address.base()), feed.version());
    }

}
