package nl.stagepact.shortage.signal.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

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
import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.shortage.access.api.CallerRights;
import nl.stagepact.shortage.access.domain.ReadingRights;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.signal.usecase.FollowUpSignal;

/** Follow-up of a signal: assignment, answer and withdrawal. */
@Path("/signals")
@Tag(name = "Signals")
public class SignalFollowUpResource {

    private final FollowUpSignal followUpSignal;
    private final CurrentCaller caller;
    private final BodyReader bodyReader;
    private final CurrentLanguage currentLanguage;

    SignalFollowUpResource(FollowUpSignal followUpSignal, CurrentCaller caller, BodyReader bodyReader,
            CurrentLanguage currentLanguage) {
        this.followUpSignal = followUpSignal;
        this.caller = caller;
        this.bodyReader = bodyReader;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Path("/{signalId}/assignments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PACT_ADMIN })
    @Operation(operationId = "postSignalAssignment", summary = "Take a signal on, or hand it over", description = """
            From then on it is in progress.""")
    @APIResponse(responseCode = "200", description = "The current signal", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = SignalView.class)) })
    @APIResponse(responseCode = "409", description = "It was answered or withdrawn")
    public Response takeOn(
            @PathParam("signalId") UUID signalId,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = SignalAssignmentBody.class), examples = {
                            @ExampleObject(name = "signalAssignment", ref = "signalAssignment") }) }) InputStream body)
            throws IOException {
        SignalAssignmentBody assignment = bodyReader.read(body, SignalAssignmentBody.class, currentLanguage.get());
        IntPredicate expected = EntityVersion.required(ifMatch);
        return SignalResource
                .answer(followUpSignal.assign(signalId, assignment.responsible(), expected, rights(), caller.get().client()));
    }

    @POST
    @Path("/{signalId}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PACT_ADMIN })
    @Operation(operationId = "postSignalAnswer", summary = "Answer a signal", description = """
            What came of it, and how many places were found. It ends the signal.""")
    @APIResponse(responseCode = "200", description = "The current signal", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = SignalView.class)) })
    @APIResponse(responseCode = "409", description = "It was answered or withdrawn, or more places were found than were reported")
    public Response answer(
            @PathParam("signalId") UUID signalId,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = SignalAnswerBody.class), examples = {
                            @ExampleObject(name = "signalAnswer", ref = "signalAnswer") }) }) InputStream body)
            throws IOException {
        SignalAnswerBody given = bodyReader.read(body, SignalAnswerBody.class, currentLanguage.get());
        IntPredicate expected = EntityVersion.required(ifMatch);
        return SignalResource.answer(followUpSignal.answer(signalId, given.answer(), given.solvedPlaces(), expected, rights(),
                caller.get().client()));
    }

    @POST
    @Path("/{signalId}/withdrawals")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER })
    @Operation(operationId = "postSignalWithdrawal", summary = "Withdraw a signal", description = """
            By whoever reported it. It ends the signal.""")
    @APIResponse(responseCode = "200", description = "The current signal", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = SignalView.class)) })
    @APIResponse(responseCode = "409", description = "It was answered or withdrawn")
    public Response withdraw(
            @PathParam("signalId") UUID signalId,
            @Nullable @HeaderParam("If-Match") String ifMatch) {
        IntPredicate expected = EntityVersion.required(ifMatch);
        Caller who = caller.get();
        String own = who.institutionCode();
        String reporter = who.isAny(Roles.SBB_SYSTEM, Roles.SBB_ADVISER) ? Source.SBB.code() : own == null ? "" : own;
        return SignalResource.answer(followUpSignal.withdraw(signalId, reporter, expected, rights(), caller.get().client()));
    }

    private ReadingRights rights() {
        return CallerRights.of(caller.get());
    }
}
