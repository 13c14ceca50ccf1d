package nl.stagepact.discrimination.conversation.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.conversation.usecase.ConfirmReceipt;
import nl.stagepact.discrimination.wire.ReceiptCodes;

/** Confirmations that a report was registered. */
@Path("/own-report/confirmation")
@Tag(name = "Own report")
public class ConfirmationResource {

    private final ConfirmReceipt confirmReceipt;

    ConfirmationResource(ConfirmReceipt confirmReceipt) {
        this.confirmReceipt = confirmReceipt;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getOwnConfirmation", summary = "Get a confirmation that the report was registered", description = """
            To show to others, such as an examination board. It has the day of the report and that on which it was \
            made, and nothing else.""")
    @APIResponse(responseCode = "200", description = "Another confirmation each time", content = {
            @Content(schema = @Schema(implementation = ConfirmationView.class)) })
    public ConfirmationView confirm(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code) {
        return ConfirmationView.of(confirmReceipt.confirm(ReceiptCodes.required(code)));
    }
}
