package nl.stagepact.shortage.round.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntPredicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.shortage.access.api.ReadablePact;
import nl.stagepact.shortage.round.domain.RoundPolicy;
import nl.stagepact.shortage.round.usecase.RoundPolicies;

/** Policy of a pact for its rounds. */
@Path("/pacts/{pact}/round-policy")
@Tag(name = "Rounds")
public class RoundPolicyResource {

    private final RoundPolicies policies;
    private final ReadablePact readablePact;
    private final CurrentCaller caller;
    private final BodyReader bodyReader;
    private final CurrentLanguage currentLanguage;

    RoundPolicyResource(RoundPolicies policies, ReadablePact readablePact, CurrentCaller caller, BodyReader bodyReader,
            CurrentLanguage currentLanguage) {
        this.policies = policies;
        this.readablePact = readablePact;
        this.caller = caller;
        this.bodyReader = bodyReader;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getRoundPolicy", summary = "Read how a pact holds its rounds", description = """
            Its own cadence and tolerance, or those of the installation.""")
    @APIResponse(responseCode = "200", description = "The policy", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = RoundPolicyBody.class)) })
    public Response get(
            @Parameter(description = "Code of the pact area; 404 if unknown", example = "amersfoort") @PathParam("pact") String pact) {
        readablePact.require(pact);
        return answer(policies.of(pact));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "putRoundPolicy", summary = "Set how a pact holds its rounds", description = """
            Applies to new rounds; open rounds keep the policy with which they were opened.""")
    @APIResponse(responseCode = "200", description = "The current policy", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = RoundPolicyBody.class)) })
    public Response put(
            @Parameter(description = "Code of the pact area; 404 if unknown", example = "amersfoort") @PathParam("pact") String pact,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = RoundPolicyBody.class), examples = {
                            @ExampleObject(name = "roundPolicy", ref = "roundPolicy") }) }) InputStream body)
            throws IOException {
        readablePact.require(pact);
        RoundPolicyBody policy = bodyReader.read(body, RoundPolicyBody.class, currentLanguage.get());
        IntPredicate expected = EntityVersion.required(ifMatch);
        return answer(policies.set(pact, policy.cadenceDays(), policy.toTolerance(), expected, caller.get().client()));
    }

    private static Response answer(RoundPolicy policy) {
        return EntityVersion.ok(RoundPolicyBody.of(policy), policy.version());
    }
}
