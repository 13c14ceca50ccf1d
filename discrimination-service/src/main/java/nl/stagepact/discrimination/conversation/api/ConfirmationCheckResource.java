package nl.stagepact.discrimination.conversation.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.discrimination.conversation.usecase.ConfirmReceipt;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.ProblemException;

/** Checks confirmations that somebody was shown. */
@Path("/confirmation-checks")
@Tag(name = "Own report")
public class ConfirmationCheckResource {

    private final ConfirmReceipt confirmReceipt;
    private final BodyReader bodies;
    private final CurrentLanguage language;

    ConfirmationCheckResource(ConfirmReceipt confirmReceipt, BodyReader bodies, CurrentLanguage language) {
        this.confirmReceipt = confirmReceipt;
        this.bodies = bodies;
        this.language = language;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postConfirmationCheck", summary = "Check a confirmation", description = """
            For everyone who was shown one.""")
    @APIResponse(responseCode = "200", description = "This service gave it", content = {
            @Content(schema = @Schema(implementation = ConfirmationView.class)) })
    @APIResponse(responseCode = "409", description = "This service did not give it")
    public ConfirmationView check(
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = ConfirmationBody.class), examples = {
                            @ExampleObject(ref = "confirmation") }) }) InputStream body)
            throws IOException {
        ConfirmationBody shown = bodies.read(body, ConfirmationBody.class, language.get());
        return ConfirmationView.of(confirmReceipt.check(shown.confirmation())
                .orElseThrow(() -> new ProblemException(409, "confirmation-unknown")));
    }
}
