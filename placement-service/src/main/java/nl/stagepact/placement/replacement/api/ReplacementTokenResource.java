package nl.stagepact.placement.replacement.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.replacement.usecase.HandOutTokens;
import nl.stagepact.placement.replacement.usecase.RevokeTokens;
import nl.stagepact.placement.searchcase.api.CallerOrganisation;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Tokens that ask for another place. */
@Path("/replacement-tokens")
@Tag(name = "Replacements")
public class ReplacementTokenResource {

    private final HandOutTokens handOutTokens;
    private final RevokeTokens revokeTokens;
    private final CallerOrganisation organisation;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    ReplacementTokenResource(HandOutTokens handOutTokens, RevokeTokens revokeTokens, CallerOrganisation organisation,
            BodyReader bodies,
            CurrentLanguage currentLanguage) {
        this.handOutTokens = handOutTokens;
        this.revokeTokens = revokeTokens;
        this.organisation = organisation;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "postReplacementTokens", summary = "Get tokens that ask for another place", description = """
            For the caller's own school, which hands them out to advisers, mentors and students before anyone needs one. Each can \
            be spent once, within a year, whatever the reason is. They are shown once; nobody can tell later who spent which.""")
    @APIResponse(responseCode = "201", description = "The tokens", content = {
            @Content(schema = @Schema(implementation = ReplacementTokensView.class)) })
    @APIResponse(responseCode = "409", description = "The school has too many that are not spent")
    public Response make(
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = ReplacementBodies.TokensBody.class), examples = {
                            @ExampleObject(ref = "replacementTokens") }) }) InputStream body)
            throws IOException {
        ReplacementBodies.TokensBody wanted = bodies.read(body, ReplacementBodies.TokensBody.class, currentLanguage.get());
        return Response.status(201).entity(ReplacementTokensView.of(handOutTokens.make(organisation.code(), wanted.number())))
                .build();
    }

    @DELETE
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "deleteReplacementTokens", summary = "Revoke tokens", description = """
            All of the caller's own school that are not spent. What was asked for with spent ones remains. Idempotent.""")
    @APIResponse(responseCode = "204", description = "Revoked")
    public Response revoke() {
        revokeTokens.revoke(organisation.code());
        return Response.noContent().build();
    }
}
