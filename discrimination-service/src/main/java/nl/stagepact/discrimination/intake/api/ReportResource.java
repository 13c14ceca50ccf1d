package nl.stagepact.discrimination.intake.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

import nl.stagepact.discrimination.intake.usecase.SubmitReport;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Texts;

/** Reports without an account. */
@Path("/")
@PermitAll
@Tag(name = "Reporting", description = "Report internship discrimination without an account")
public class ReportResource {

    private final SubmitReport submitReport;
    private final BodyReader bodies;
    private final Texts texts;
    private final CurrentLanguage language;

    ReportResource(SubmitReport submitReport, BodyReader bodies, Texts texts, CurrentLanguage language) {
        this.submitReport = submitReport;
        this.bodies = bodies;
        this.texts = texts;
        this.language = language;
    }

    @POST
    @Path("reports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postReport", summary = "Report discrimination", description = """
            For everyone, without an account. Of the sender nothing is stored but what is sent: no address, no time of the day. \
            All of it is sealed; a desk reads the parts that the reporter lets it read. The answer holds the receipt code, with \
            which the reporter comes back.""")
    @APIResponse(responseCode = "201", description = "Received", content = {
            @Content(schema = @Schema(implementation = ReceiptView.class)) })
    @APIResponse(responseCode = "409", description = "A desk takes no reports, or must not be given one of the parts")
    public Response report(
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = ReportBody.class), examples = {
                            @ExampleObject(ref = "report") }) }) InputStream body)
            throws IOException {
        ReportBody report = bodies.read(body, ReportBody.class, language.get());
        return Response.status(201).entity(ReceiptView.of(submitReport.submit(report.toSubmission()))).build();
    }

    @GET
    @Path("intake-limits")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listIntakeLimits", summary = "Read what anonymity makes impossible", description = """
            To be shown before a report is sent, per wish.""")
    @APIResponse(responseCode = "200", description = "The limits", content = {
            @Content(schema = @Schema(implementation = IntakeLimitView.Listing.class)) })
    public IntakeLimitView.Listing limits() {
        return IntakeLimitView.Listing.of(texts, language.get());
    }
}
