package nl.stagepact.placement.placement.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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

import nl.stagepact.placement.placement.usecase.EndPlacement;
import nl.stagepact.placement.placement.usecase.PlacementRights;
import nl.stagepact.placement.placement.usecase.RecordVisit;
import nl.stagepact.placement.placement.usecase.RefusePlacement;
import nl.stagepact.placement.wire.PastDays;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Steps of a placement besides its agreement. */
@Path("/placements")
@Tag(name = "Placements")
public class PlacementStepResource {

    private final RefusePlacement refusePlacement;
    private final RecordVisit recordVisit;
    private final EndPlacement endPlacement;
    private final PlacementAnswers answers;
    private final PlacementCaller caller;
    private final PastDays pastDays;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    PlacementStepResource(RefusePlacement refusePlacement, RecordVisit recordVisit, EndPlacement endPlacement,
            PlacementAnswers answers, PlacementCaller caller, PastDays pastDays, BodyReader bodies,
            CurrentLanguage currentLanguage) {
        this.refusePlacement = refusePlacement;
        this.recordVisit = recordVisit;
        this.endPlacement = endPlacement;
        this.answers = answers;
        this.caller = caller;
        this.pastDays = pastDays;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Path("/{placementId}/refusals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER, Roles.TRAINING_COMPANY })
    @Operation(operationId = "postRefusal", summary = "Refuse a proposal", description = """
            With a reason of a closed list; that of a company is about the work and never about the student. The student seeks \
            again.""")
    @APIResponse(responseCode = "200", description = "The current state of the placement", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = PlacementView.class)) })
    @APIResponse(responseCode = "409", description = "It is no proposal any more, or that party cannot give that reason")
    public Response postRefusal(@PathParam("placementId") UUID placementId,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = StepBodies.RefusalBody.class), examples = {
                            @ExampleObject(ref = "refusal") }) }) InputStream body)
            throws IOException {
        StepBodies.RefusalBody refusal = bodies.read(body, StepBodies.RefusalBody.class, currentLanguage.get());
        PlacementRights rights = caller.rights();
        return answers.of(refusePlacement.refuse(placementId, refusal.by(), refusal.reason(), refusal.toElsewhere(),
                rights), rights);
    }

    @POST
    @Path("/{placementId}/visits")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "postVisit", summary = "Record a visit before the start", description = """
            The student got to know the place ("kennismakingsbezoek").""")
    @APIResponse(responseCode = "200", description = "The current state of the placement", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = PlacementView.class)) })
    @APIResponse(responseCode = "409", description = "It has started")
    public Response postVisit(@PathParam("placementId") UUID placementId,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = StepBodies.VisitBody.class), examples = {
                            @ExampleObject(ref = "visit") }) }) InputStream body)
            throws IOException {
        StepBodies.VisitBody visit = bodies.read(BodyReader.bytes(body), StepBodies.VisitBody.class, currentLanguage.get(),
                (read, faults) -> pastDays.checkRecent("visitedOn", read.visitedOn(), faults));
        PlacementRights rights = caller.rights();
        return answers.of(recordVisit.visit(placementId, visit.visitedOn(), rights), rights);
    }

    @POST
    @Path("/{placementId}/interruptions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "postInterruption", summary = "Interrupt a placement", description = """
            It ended before its last day, or before it has begun; the student seeks again.""")
    @APIResponse(responseCode = "200", description = "The current state of the placement", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = PlacementView.class)) })
    @APIResponse(responseCode = "409", description = "It is not agreed, or has ended")
    public Response postInterruption(@PathParam("placementId") UUID placementId,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = StepBodies.InterruptionBody.class), examples = {
                            @ExampleObject(ref = "interruption") }) }) InputStream body)
            throws IOException {
        StepBodies.InterruptionBody interruption = bodies.read(BodyReader.bytes(body), StepBodies.InterruptionBody.class,
                currentLanguage.get(),
                (read, faults) -> pastDays.check("lastDay", read.lastDay(), faults));
        PlacementRights rights = caller.rights();
        return answers.of(endPlacement.interrupt(placementId, interruption.lastDay(), interruption.reason(), rights), rights);
    }

    @POST
    @Path("/{placementId}/outcomes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "postOutcome", summary = "End a placement", description = """
            With what it led to.""")
    @APIResponse(responseCode = "200", description = "The current state of the placement", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = PlacementView.class)) })
    @APIResponse(responseCode = "409", description = "It is not running")
    public Response postOutcome(@PathParam("placementId") UUID placementId,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = StepBodies.OutcomeBody.class), examples = {
                            @ExampleObject(ref = "outcome") }) }) InputStream body)
            throws IOException {
        StepBodies.OutcomeBody outcome = bodies.read(body, StepBodies.OutcomeBody.class, currentLanguage.get());
        PlacementRights rights = caller.rights();
        return answers.of(endPlacement.end(placementId, Set.copyOf(outcome.outcomes()), rights), rights);
    }
}
