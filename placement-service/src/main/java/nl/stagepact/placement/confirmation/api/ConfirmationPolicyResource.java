package nl.stagepact.placement.confirmation.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntPredicate;

import jakarta.annotation.security.PermitAll;
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

import nl.stagepact.placement.confirmation.domain.ConfirmationPolicy;
import nl.stagepact.placement.confirmation.domain.PactConfirmationPolicy;
import nl.stagepact.placement.confirmation.usecase.ConfirmationPolicies;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.ProblemException;

/** Confirmation policies of pacts. */
@Path("/pacts/{pact}/confirmation-policy")
@Tag(name = "Vacancies")
public class ConfirmationPolicyResource {

    private final ConfirmationPolicies policies;
    private final CurrentRegisters registers;
    private final CurrentCaller caller;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    ConfirmationPolicyResource(ConfirmationPolicies policies, CurrentRegisters registers, CurrentCaller caller,
            BodyReader bodies,
            CurrentLanguage currentLanguage) {
        this.policies = policies;
        this.registers = registers;
        this.caller = caller;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getConfirmationPolicy", summary = "Read the confirmation policy of a pact", description = """
            The pact's own policy, or the default of the installation. For a company in the area of several pacts the \
            smallest value of each applies.""")
    @APIResponse(responseCode = "200", description = "The policy", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = ConfirmationPolicyBody.class)) })
    public Response get(
            @Parameter(description = "Code of the pact area", example = "amersfoort") @PathParam("pact") String pact) {
        return answer(policies.of(known(pact)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "putConfirmationPolicy", summary = "Set the confirmation policy of a pact", description = """
            Takes effect within a minute. Vacancies that are hidden stay hidden until confirmed.""")
    @APIResponse(responseCode = "200", description = "The current policy", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = ConfirmationPolicyBody.class)) })
    @APIResponse(responseCode = "403", description = "The caller does not represent this pact")
    public Response put(
            @Parameter(description = "Code of the pact area", example = "amersfoort") @PathParam("pact") String pact,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = ConfirmationPolicyBody.class), examples = {
                            @ExampleObject(ref = "confirmationPolicy") }) }) InputStream body)
            throws IOException {
        Caller who = caller.get();
        if (!who.is(Roles.PLATFORM_ADMIN) && !who.pacts().contains(known(pact))) {
            throw new ProblemException(403, "not-a-partner-of-pact");
        }
        ConfirmationPolicy policy = bodies.read(body, ConfirmationPolicyBody.class, currentLanguage.get()).toPolicy();
        IntPredicate expected = EntityVersion.required(ifMatch);
        try {
            return answer(policies.set(known(pact), policy, expected, who.client()));
        } catch (PactConfirmationPolicy.ChangedMeanwhile refusal) {
            throw EntityVersion.changed();
        }
    }

    private String known(String pact) {
        return registers.pact(pact).orElseThrow(ProblemException::notFound);
    }

    private static Response answer(PactConfirmationPolicy standing) {
        return EntityVersion.ok(ConfirmationPolicyBody.of(standing.policy()), standing.version());
    }
}
