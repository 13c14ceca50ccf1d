package nl.stagepact.discrimination.escrow.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.escrow.usecase.LodgeReport;
import nl.stagepact.discrimination.escrow.usecase.OwnLodgings;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.wire.ReceiptCodes;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** What a reporter lodges, by the receipt code. */
@Path("/own-report/lodging")
@Tag(name = "Lodging", description = "Tell a desk only if enough others report the same company")
public class OwnLodgingResource {

    private final LodgeReport lodgeReport;
    private final OwnLodgings ownLodgings;
    private final BodyReader bodies;
    private final CurrentLanguage language;

    OwnLodgingResource(LodgeReport lodgeReport, OwnLodgings ownLodgings, BodyReader bodies, CurrentLanguage language) {
        this.lodgeReport = lodgeReport;
        this.ownLodgings = ownLodgings;
        this.bodies = bodies;
        this.language = language;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getOwnLodging", summary = "Read what one lodged", description = """
            Tells nothing of others.""")
    @APIResponse(responseCode = "200", description = "The lodging", content = {
            @Content(schema = @Schema(implementation = OwnLodgingView.class)) })
    public OwnLodgingView get(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code) {
        return OwnLodgingView.of(ownLodgings.read(ReceiptCodes.required(code)));
    }

    @PUT
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putOwnLodging", summary = "Tell a desk if others report the same company", description = """
            A desk is told of the report if at least so many others, of other schools or other school years, lodged a report \
            about the same company. Until then neither the desk nor this service can open it: a keeper, which is another \
            organisation, has the outer key. It compares companies without knowing which they are. Replaces what was lodged \
            before.""")
    @APIResponse(responseCode = "204", description = "Lodged")
    @APIResponse(responseCode = "409", description = """
            The report does not name the company by its leerbedrijfId; the desk takes no reports, or may read the report \
            already; the token is unknown or spent; this installation has no keeper; or the report is withdrawn""")
    @APIResponse(responseCode = "503", description = "The keeper does not answer")
    public Response lodge(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = LodgingBody.class), examples = {
                            @ExampleObject(ref = "lodging") }) }) InputStream body)
            throws IOException {
        LodgingBody lodging = bodies.read(body, LodgingBody.class, language.get());
        lodgeReport.lodge(ReceiptCodes.required(code), new DeskCode(lodging.desk()), lodging.others(), lodging.wish().wish(),
                lodging.toToken());
        return Response.noContent().build();
    }

    @DELETE
    @PermitAll
    @Operation(operationId = "deleteOwnLodging", summary = "Withdraw what one lodged", description = """
            It counts for nobody any longer. A desk that was told and has not answered can read the report no longer.""")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code) {
        ownLodgings.withdraw(ReceiptCodes.required(code));
        return Response.noContent().build();
    }
}
