package nl.stagepact.servicekit.deadletter;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.arc.properties.UnlessBuildProperty;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.ProblemException;

/** Dead letters of a service that consumes events; others have no such resource. */
@Path("/dead-letters")
@UnlessBuildProperty(name = "stagepact.events.consumes", stringValue = "")
@Tag(name = "Dead letters", description = """
        Events of other services that this one could not handle. Later events of the same key wait behind them""")
public class DeadLetterResource {

    private static final String COLLECTION = "dead letters";

    private final DeadLetters deadLetters;
    private final ReplayDeadLetters replayDeadLetters;
    private final SkipDeadLetter skipDeadLetter;
    private final Cursors cursors;
    private final CurrentCaller caller;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;
    private final ObjectMapper json;

    DeadLetterResource(DeadLetters deadLetters, ReplayDeadLetters replayDeadLetters, SkipDeadLetter skipDeadLetter,
            Cursors cursors, CurrentCaller caller, BodyReader bodies, CurrentLanguage currentLanguage, ObjectMapper json) {
        this.deadLetters = deadLetters;
        this.replayDeadLetters = replayDeadLetters;
        this.skipDeadLetter = skipDeadLetter;
        this.cursors = cursors;
        this.caller = caller;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
        this.json = json;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(operationId = "listDeadLetters", summary = "List dead letters", description = """
            Oldest first; with first=true the parked keys, each with its first event and the number of events that wait.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = DeadLetterView.Listing.class)) })
    public DeadLetterView.Listing list(@BeanParam DeadLetterParameters which, @BeanParam PageParameters paging,
            @Context UriInfo uri) {
        String collection = COLLECTION + ' ' + which.first() + ' ' + which.key();
        long after = Long.parseLong(cursors.after(collection, paging.cursor()).orElse("0"));
        Page<DeadLetter> page = Page.of(deadLetters.page(after, which.key(), which.first(), paging.pageSize() + 1),
                paging.pageSize(), letter -> Long.toString(letter.position()));
        return new DeadLetterView.Listing(page.items().stream().map(DeadLetterView::of).toList(),
                cursors.next(collection, page.next(), uri));
    }

    @GET
    @Path("/{deadLetterId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(operationId = "getDeadLetter", summary = "Read a dead letter", description = """
            The event with its data, and why it was not handled.""")
    @APIResponse(responseCode = "200", description = "The event", content = {
            @Content(schema = @Schema(implementation = DeadLetterView.Detail.class)) })
    public DeadLetterView.Detail get(@PathParam("deadLetterId") UUID deadLetterId) {
        DeadLetter letter = deadLetters.find(deadLetterId).orElseThrow(ProblemException::notFound);
        return DeadLetterView.Detail.of(letter, deadLetters.data(letter), json);
    }

    @POST
    @Path("/{deadLetterId}/replay")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(operationId = "replayDeadLetter", summary = "Replay the key of a dead letter", description = """
            Handles the parked events of its key in order, from the first, for at most 20 seconds. Stops at the first that \
            fails again. When none remains, the key is free and later events are handled as they arrive. Idempotent: no event \
            is handled twice. The id of a dead letter that was handled or skipped works too: what waits behind it is replayed.""")
    @APIResponse(responseCode = "200", description = "What was handled, and what failed again", content = {
            @Content(schema = @Schema(implementation = DeadLetterView.Replayed.class)) })
    public DeadLetterView.Replayed replay(@PathParam("deadLetterId") UUID deadLetterId) {
        return DeadLetterView.Replayed.of(replayDeadLetters.replay(deadLetterId));
    }

    @PUT
    @Path("/{deadLetterId}/skip")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(operationId = "skipDeadLetter", summary = "Skip a dead letter", description = """
            Gives up the event, which must be the first of its key, and keeps it with the reason. The events behind it stay \
            parked until they are replayed. Idempotent: an event that was skipped before keeps its first reason.""")
    @APIResponse(responseCode = "200", description = "Skipped, now or before", content = {
            @Content(schema = @Schema(implementation = DeadLetterView.SkippedView.class)) })
    @APIResponse(responseCode = "409", description = "Another event of the key comes first")
    public DeadLetterView.SkippedView skip(@PathParam("deadLetterId") UUID deadLetterId,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = SkipBody.class), examples = {
                            @ExampleObject(name = "skip", ref = "skip") }) }) InputStream body)
            throws IOException {
        SkipBody skip = bodies.read(BodyReader.bytes(body), SkipBody.class, currentLanguage.get());
        return DeadLetterView.SkippedView.of(skipDeadLetter.skip(deadLetterId, skip.reason(), caller.get().client()));
    }
}
