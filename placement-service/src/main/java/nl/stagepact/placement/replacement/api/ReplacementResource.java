package nl.stagepact.placement.replacement.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.replacement.usecase.AskReplacement;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Another place for a student, without a reason. */
@Path("/replacements")
@Tag(name = "Replacements", description = "Another place for a student, without a reason and without its company noticing")
public class ReplacementResource {

    private final AskReplacement askReplacement;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    ReplacementResource(AskReplacement askReplacement, BodyReader bodies, CurrentLanguage currentLanguage) {
        this.askReplacement = askReplacement;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "postReplacement", summary = "Ask for another place", description = """
            With a token of the student's school, and without signing in, so that who asks is not known. The school sees that the \
            student seeks again; the company of the present place sees nothing, and keeps the student until another place begins at \
            another company.""")
    @APIResponse(responseCode = "204", description = "Asked for; the token is spent")
    @APIResponse(responseCode = "409", description = """
            The token was not handed out or was spent before, or the student has no place by an agreement; then it is not spent""")
    public Response ask(
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = ReplacementBodies.SpendingBody.class), examples = {
                            @ExampleObject(ref = "replacement") }) }) InputStream body)
            throws IOException {
        ReplacementBodies.SpendingBody spending = bodies.read(body, ReplacementBodies.SpendingBody.class,
                currentLanguage.get());
        askReplacement.ask(spending.toToken(), spending.toCaseKey());
        return Response.noContent().build();
    }
}
