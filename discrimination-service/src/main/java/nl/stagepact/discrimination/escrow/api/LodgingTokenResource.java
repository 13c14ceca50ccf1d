package nl.stagepact.discrimination.escrow.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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

import nl.stagepact.discrimination.escrow.usecase.HandOutTokens;
import nl.stagepact.discrimination.routing.api.CallerDesk;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Tokens with which a school vouches for students whom it does not know to report. */
@Path("/lodging-tokens")
@RolesAllowed(Roles.CONFIDENTIAL_ADVISER)
@Tag(name = "Lodging")
public class LodgingTokenResource {

    private final HandOutTokens handOutTokens;
    private final CallerDesk callerDesk;
    private final BodyReader bodies;
    private final CurrentLanguage language;

    LodgingTokenResource(HandOutTokens handOutTokens, CallerDesk callerDesk, BodyReader bodies, CurrentLanguage language) {
        this.handOutTokens = handOutTokens;
        this.callerDesk = callerDesk;
        this.bodies = bodies;
        this.language = language;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postLodgingTokens", summary = "Get tokens to hand out to students", description = """
            For the caller's own school and the present school year; one for each student, in no order. Each can be spent \
            once. They are shown once; nobody can tell later who got which, or which was spent.""")
    @APIResponse(responseCode = "201", description = "The tokens", content = {
            @Content(schema = @Schema(implementation = TokensView.class)) })
    public Response make(
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = TokensBody.class), examples = {
                            @ExampleObject(ref = "lodgingTokens") }) }) InputStream body)
            throws IOException {
        int number = bodies.read(body, TokensBody.class, language.get()).number();
        return Response.status(201).entity(TokensView.of(handOutTokens.make(number, callerDesk.get()))).build();
    }
}
