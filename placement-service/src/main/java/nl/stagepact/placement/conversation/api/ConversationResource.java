package nl.stagepact.placement.conversation.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.conversation.domain.ConversationMoment;
import nl.stagepact.placement.conversation.persistence.Conversations;
import nl.stagepact.placement.conversation.usecase.HoldConversation;
import nl.stagepact.placement.conversation.usecase.RaiseWorry;
import nl.stagepact.placement.conversation.usecase.ReadConversations;
import nl.stagepact.placement.placement.api.PlacementCaller;
import nl.stagepact.placement.wire.PastDays;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.ProblemException;

/** Conversations of a placement. */
@Path("/placements")
@Tag(name = "Conversations", description = "Conversations of school, company and student about a placement")
public class ConversationResource {

    private final HoldConversation holdConversation;
    private final RaiseWorry raiseWorry;
    private final ReadConversations readConversations;
    private final PlacementCaller caller;
    private final PastDays pastDays;
    private final DutchCalendar calendar;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    ConversationResource(HoldConversation holdConversation, RaiseWorry raiseWorry, ReadConversations readConversations,
            PlacementCaller caller, PastDays pastDays, DutchCalendar calendar, BodyReader bodies,
            CurrentLanguage currentLanguage) {
        this.holdConversation = holdConversation;
        this.raiseWorry = raiseWorry;
        this.readConversations = readConversations;
        this.caller = caller;
        this.pastDays = pastDays;
        this.calendar = calendar;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Path("/{placementId}/conversations")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER, Roles.TRAINING_COMPANY })
    @Operation(operationId = "listConversations", summary = "Read the conversations of a placement", description = """
            At the start, halfway and at the end; fewer in a short placement. They are planned when the placement is agreed.""")
    @APIResponse(responseCode = "200", description = "All of them, with worries", content = {
            @Content(schema = @Schema(implementation = ConversationView.All.class)) })
    public ConversationView.All all(@PathParam("placementId") UUID placementId) {
        return ConversationView.All.of(readConversations.of(placementId, caller.rights()), calendar.today());
    }

    @PUT
    @Path("/{placementId}/conversations/{moment}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "putConversation", summary = "Record a conversation that was held", description = """
            School, company and student take part. What the student does is held against what was agreed. Recording it again \
            corrects the record.""")
    @APIResponse(responseCode = "200", description = "Recorded", content = {
            @Content(schema = @Schema(implementation = ConversationView.class)) })
    @APIResponse(responseCode = "409", description = "Somebody who must take part did not")
    public ConversationView hold(@PathParam("placementId") UUID placementId,
            @Parameter(description = "start, middle or end", example = "middle") @PathParam("moment") String moment,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = ConversationBody.class), examples = {
                            @ExampleObject(ref = "conversation") }) }) InputStream body)
            throws IOException {
        ConversationBody held = bodies.read(BodyReader.bytes(body), ConversationBody.class, currentLanguage.get(),
                (read, faults) -> pastDays.checkRecent("heldOn", read.heldOn(), faults));
        ConversationMoment which = ConversationMoment.of(moment).orElseThrow(ProblemException::notFound);
        return ConversationView.of(holdConversation.hold(placementId, which, held.toHeld(), caller.rights()),
                calendar.today());
    }

    @POST
    @Path("/{placementId}/worry-signals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER, Roles.TRAINING_COMPANY })
    @Operation(operationId = "postWorry", summary = "Say that you worry about a placement", description = """
            Between conversations. Of a closed list, without words about a person.""")
    @APIResponse(responseCode = "201", description = "Recorded", content = {
            @Content(schema = @Schema(implementation = ConversationView.WorryView.class)) })
    public Response worry(@PathParam("placementId") UUID placementId,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = ConversationBody.WorryBody.class), examples = {
                            @ExampleObject(ref = "worry") }) }) InputStream body,
            @Context UriInfo uri) throws IOException {
        ConversationBody.WorryBody worry = bodies.read(body, ConversationBody.WorryBody.class, currentLanguage.get());
        return Response.status(201)
                .header(HttpHeaders.LOCATION, uri.getRequestUri().getRawPath().replace("worry-signals", "conversations"))
                .entity(ConversationView.WorryView.of(raiseWorry.raise(placementId, worry.by(), worry.kind(), caller.rights())))
                .build();
    }
}
