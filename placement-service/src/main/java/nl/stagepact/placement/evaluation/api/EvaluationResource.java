package nl.stagepact.placement.evaluation.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.evaluation.domain.EvaluationParty;
import nl.stagepact.placement.evaluation.persistence.Evaluations;
import nl.stagepact.placement.evaluation.usecase.EvaluatePlacement;
import nl.stagepact.placement.placement.api.PlacementCaller;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.ProblemException;

/** Evaluations of placements. */
@Path("/placements")
@Tag(name = "Evaluations", description = "What students and companies think of placements")
public class EvaluationResource {

    private final EvaluatePlacement evaluatePlacement;
    private final PlacementCaller caller;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    EvaluationResource(EvaluatePlacement evaluatePlacement, PlacementCaller caller, BodyReader bodies,
            CurrentLanguage currentLanguage) {
        this.evaluatePlacement = evaluatePlacement;
        this.caller = caller;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @PUT
    @Path("/{placementId}/evaluations/{party}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER, Roles.TRAINING_COMPANY })
    @Operation(operationId = "putEvaluation", summary = "Evaluate a placement", description = """
            A school records what the student thinks, a company what it thinks. Nobody reads a single one; shares of many are \
            published.""")
    @APIResponse(responseCode = "204", description = "Recorded; replaces an earlier one")
    @APIResponse(responseCode = "409", description = "The placement has not begun")
    public Response evaluate(@PathParam("placementId") UUID placementId,
            @Parameter(description = "student or company", example = "student") @PathParam("party") String party,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = EvaluationBody.class), examples = {
                            @ExampleObject(ref = "evaluation") }) }) InputStream body)
            throws IOException {
        EvaluationBody given = bodies.read(body, EvaluationBody.class, currentLanguage.get());
        evaluatePlacement.evaluate(placementId, EvaluationParty.of(party).orElseThrow(ProblemException::notFound),
                given.toEvaluation(), caller.rights());
        return Response.noContent().build();
    }
}
