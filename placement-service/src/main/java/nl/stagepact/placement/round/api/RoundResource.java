package nl.stagepact.placement.round.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

import nl.stagepact.placement.round.domain.MatchingRound;
import nl.stagepact.placement.round.usecase.AbandonRound;
import nl.stagepact.placement.round.usecase.OpenRound;
import nl.stagepact.placement.round.usecase.ReadRounds;
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

/** Rounds of matching. */
@Path("/matching-rounds")
@Tag(name = "Matching rounds", description = "Rounds in which students and places are matched, with proof and reasons")
public class RoundResource {

    private final OpenRound openRound;
    private final AbandonRound abandonRound;
    private final ReadRounds readRounds;
    private final RoundAnswers answers;
    private final RoundCaller caller;
    private final Cursors cursors;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    RoundResource(OpenRound openRound, AbandonRound abandonRound, ReadRounds readRounds, RoundAnswers answers,
            RoundCaller caller, Cursors cursors,
            BodyReader bodies,
            CurrentLanguage currentLanguage) {
        this.openRound = openRound;
        this.abandonRound = abandonRound;
        this.readRounds = readRounds;
        this.answers = answers;
        this.caller = caller;
        this.cursors = cursors;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_COORDINATOR, Roles.PACT_ADMIN })
    @Operation(operationId = "postMatchingRound", summary = "Open a round of matching", description = """
            Schools of the pact take part by committing themselves to a part of the salt.""")
    @APIResponse(responseCode = "201", description = "The round", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = RoundView.class)) })
    @APIResponse(responseCode = "409", description = "The Idempotency-Key was used for another round")
    public Response open(
            @Nullable @HeaderParam(IdempotencyKeyHeader.NAME) String key,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = RoundBody.class), examples = {
                            @ExampleObject(ref = "matchingRound") }) }) InputStream body,
            @Context UriInfo uri) throws IOException {
        byte[] bytes = BodyReader.bytes(body);
        RoundBody wanted = bodies.read(bytes, RoundBody.class, currentLanguage.get());
        MatchingRound round = openRound.open(wanted.pact(), wanted.toPolicy(), wanted.toRules(), caller.rights(), key,
                Fingerprint.of(bytes));
        return Response.fromResponse(answers.of(round)).status(201)
                .header(HttpHeaders.LOCATION, uri.getRequestUri().getRawPath() + '/' + round.id()).build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER,
            Roles.PACT_ADMIN })
    @Operation(operationId = "listMatchingRounds", summary = "List rounds of matching", description = """
            Of the caller's pacts.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = RoundView.Listing.class)) })
    public RoundView.Listing list(@BeanParam PageParameters paging, @Context UriInfo uri) {
        Set<String> pacts = caller.pacts();
        String collection = "matching rounds " + new TreeSet<>(pacts);
        NewestFirst before = cursors.after(collection, paging.cursor()).map(NewestFirst::of).orElse(NewestFirst.START);
        Page<MatchingRound> page = readRounds.page(pacts, before, paging.pageSize());
        return new RoundView.Listing(
                page.items().stream().map(each -> RoundView.of(each, List.of(), Optional.empty())).toList(),
                cursors.next(collection, page.next(), uri));
    }

    @GET
    @Path("/{matchingRoundId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER,
            Roles.PACT_ADMIN })
    @Operation(operationId = "getMatchingRound", summary = "Read a round of matching", description = """
            With what it decided, once that is published.""")
    @APIResponse(responseCode = "200", description = "The round", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = RoundView.class)) })
    public Response get(@PathParam("matchingRoundId") UUID matchingRoundId) {
        return answers.of(readRounds.find(matchingRoundId, caller.pacts()));
    }

    @POST
    @Path("/{matchingRoundId}/abandonments")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_COORDINATOR, Roles.PACT_ADMIN })
    @Operation(operationId = "postAbandonment", summary = "Give up a round", description = """
            By the party that opened it, until it is frozen; the pact can hold another one.""")
    @APIResponse(responseCode = "200", description = "The round", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = RoundView.class)) })
    @APIResponse(responseCode = "409", description = "It is frozen already")
    public Response abandon(@PathParam("matchingRoundId") UUID matchingRoundId) {
        return answers.of(abandonRound.abandon(matchingRoundId, caller.rights()));
    }
}
