package nl.stagepact.shortage.round.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

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

import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.access.api.CallerRights;
import nl.stagepact.shortage.access.api.ReadablePact;
import nl.stagepact.shortage.access.domain.ReadingRights;
import nl.stagepact.shortage.round.domain.Round;
import nl.stagepact.shortage.round.usecase.OpenRounds;
import nl.stagepact.shortage.round.usecase.ReadRounds;
import nl.stagepact.shortage.round.usecase.RefreshRound;
import nl.stagepact.shortage.round.usecase.SignOffRound;

/** Rounds ("afstemming"): the partners of a pact read them, its schools and SBB work on them. */
@Path("/rounds")
@Tag(name = "Rounds", description = "Counts of schools and of SBB, compared cell by cell until both agree (\"afstemming\")")
public class RoundResource {

    private final ReadRounds readRounds;
    private final OpenRounds openRounds;
    private final RefreshRound refreshRound;
    private final SignOffRound signOffRound;
    private final ReadablePact readablePact;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final BodyReader bodyReader;
    private final CurrentLanguage currentLanguage;

    RoundResource(ReadRounds readRounds, OpenRounds openRounds, RefreshRound refreshRound, SignOffRound signOffRound,
            ReadablePact readablePact, CurrentCaller caller, Cursors cursors, BodyReader bodyReader,
            CurrentLanguage currentLanguage) {
        this.readRounds = readRounds;
        this.openRounds = openRounds;
        this.refreshRound = refreshRound;
        this.signOffRound = signOffRound;
        this.readablePact = readablePact;
        this.caller = caller;
        this.cursors = cursors;
        this.bodyReader = bodyReader;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listRounds", summary = "List rounds", description = """
            Rounds of the caller's pacts, latest reference date first.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = RoundView.Listing.class)) })
    public RoundView.Listing list(@BeanParam RoundParameters given, @BeanParam PageParameters paging, @Context UriInfo uri) {
        Set<String> pacts = given.pact();
        pacts.forEach(readablePact::require);
        String collection = "rounds " + pacts.stream().sorted().collect(Collectors.joining(","));
        String after = cursors.after(collection, paging.cursor()).orElse("9999-12-31 ");
        Page<Round> page = readRounds.page(pacts, LocalDate.parse(after.substring(0, 10)), after.substring(11),
                paging.pageSize(),
                rights());
        return new RoundView.Listing(page.items().stream().map(RoundView::of).toList(),
                cursors.next(collection, page.next(), uri));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SBB_ADVISER, Roles.SBB_SYSTEM, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "postRound", summary = "Open a round now", description = """
            Rounds open automatically when the pact's cadence has passed; this opens one earlier. A pact has at most one round a day: a
            second call returns the existing round.""")
    @APIResponse(responseCode = "200", description = "The round of today", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = RoundView.Detail.class)) })
    @APIResponse(responseCode = "409", description = "The pact does not exist today, or the caller may not read it")
    public Response open(
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = RoundOpeningBody.class), examples = {
                            @ExampleObject(name = "roundOpening", ref = "roundOpening") }) }) InputStream body)
            throws IOException {
        String pact = bodyReader.read(body, RoundOpeningBody.class, currentLanguage.get()).pact();
        return answer((rights().mayReadPact(pact) ? openRounds.open(pact, caller.get().client())
                : Optional.<ReadRounds.Detail> empty()).orElseThrow(() -> new ProblemException(409, "unknown-pact", pact)));
    }

    @GET
    @Path("/{roundId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getRound", summary = "Read a round", description = """
            Its state, who delivered and who did not, and the number of cells in each state.""")
    @APIResponse(responseCode = "200", description = "The round", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = RoundView.Detail.class)) })
    public Response get(
            @PathParam("roundId") UUID roundId) {
        return answer(readRounds.detail(roundId, rights()));
    }

    @POST
    @Path("/{roundId}/intakes")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PACT_ADMIN,
            Roles.PLATFORM_ADMIN })
    @Operation(operationId = "postRoundIntake", summary = "Include late deliveries", description = """
            Freezes and compares both sources again at the same reference date. Statements on cells stay in their history; signatures
            lapse.""")
    @APIResponse(responseCode = "200", description = "The current round", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = RoundView.Detail.class)) })
    @APIResponse(responseCode = "409", description = "The round is signed off")
    public Response takeIn(
            @PathParam("roundId") UUID roundId,
            @Nullable @HeaderParam("If-Match") String ifMatch) {
        IntPredicate expected = EntityVersion.required(ifMatch);
        return answer(refreshRound.refresh(roundId, expected, rights()));
    }

    @POST
    @Path("/{roundId}/sign-offs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER })
    @Operation(operationId = "postRoundSignOff", summary = "Sign a round off", description = """
            Both sides sign when all cells are agreed; the second signature closes the round. One side can close it alone with a reason:
            its values then apply to the cells that were not agreed. A closed round does not change, and an event announces it.""")
    @APIResponse(responseCode = "200", description = "The current round", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = RoundView.Detail.class)) })
    @APIResponse(responseCode = "409", description = "The round is signed off already, by this side or both, or not all cells are agreed")
    public Response signOff(
            @PathParam("roundId") UUID roundId,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = RoundSignOffBody.class), examples = {
                            @ExampleObject(name = "roundSignOff", ref = "roundSignOff") }) }) InputStream body)
            throws IOException {
        String reason = bodyReader.read(body, RoundSignOffBody.class, currentLanguage.get()).oneSidedReason();
        IntPredicate expected = EntityVersion.required(ifMatch);
        return answer(signOffRound.signOff(roundId, reason, expected, RoundActors.of(caller.get()), rights()));
    }

    private static Response answer(ReadRounds.Detail detail) {
        return EntityVersion.ok(RoundView.Detail.of(detail), detail.round().version());
    }

    private ReadingRights rights() {
        return CallerRights.of(caller.get());
    }
}
