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

import nl.stagepact.discrimination.intake.domain.Receipt;
import nl.stagepact.discrimination.intake.usecase.AcceptReport;
import nl.stagepact.discrimination.intake.usecase.Challenges;
import nl.stagepact.discrimination.register.usecase.KnownCodes;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.idempotency.Fingerprint;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Texts;

/** Reports without an account. */
@Path("/")
@Tag(name = "Reporting", description = "Report internship discrimination without an account")
public class ReportResource {

    private final AcceptReport acceptReport;
    private final Challenges challenges;
    private final KnownCodes known;
    private final BodyReader bodies;
    private final Texts texts;
    private final CurrentLanguage language;

    ReportResource(AcceptReport acceptReport, Challenges challenges, KnownCodes known, BodyReader bodies, Texts texts,
            CurrentLanguage language) {
        this.acceptReport = acceptReport;
        this.challenges = challenges;
        this.known = known;
        this.bodies = bodies;
        this.texts = texts;
        this.language = language;
    }

    @POST
    @PermitAll
    @Path("reports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postReport", summary = "Report discrimination", description = """
            For everyone, without an account. Of the sender nothing is stored but what is sent: no address, no time of the day. \
            All of it is sealed; a desk reads the parts that the reporter lets it read. The answer holds the receipt code, with \
            which the reporter comes back.""")
    @APIResponse(responseCode = "201", description = "Received", content = {
            @Content(schema = @Schema(implementation = ReceiptView.class)) })
    @APIResponse(responseCode = "409", description = """
            A desk takes no reports, or must not be given one of the parts; or a challenge must be solved (proof-required)""")
    public Response report(
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = ReportBody.class), examples = {
                            @ExampleObject(ref = "report") }) }) InputStream body)
            throws IOException {
        byte[] bytes = BodyReader.bytes(body);
        ReportBody report = bodies.read(bytes, ReportBody.class, language.get(),
                (sent, faults) -> sent.check(known, faults));
        Receipt receipt = acceptReport.accept(report.toSubmission(), report.toProof(), Fingerprint.of(bytes));
        return Response.status(201).entity(ReceiptView.of(receipt)).build();
    }

    @GET
    @PermitAll
    @Path("report-challenge")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getReportChallenge", summary = "Get a challenge for a report", description = """
            Another one each time. A report that is sent again with the same solved challenge gets the same answer. There is \
            something to solve only while more reports arrive than people send.""")
    @APIResponse(responseCode = "200", description = "A challenge", content = {
            @Content(schema = @Schema(implementation = ChallengeView.class)) })
    public ChallengeView challenge() {
        return ChallengeView.of(challenges.make());
    }

    @GET
    @PermitAll
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
