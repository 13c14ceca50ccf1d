package nl.stagepact.discrimination.conversation.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

import nl.stagepact.discrimination.conversation.usecase.AddToReport;
import nl.stagepact.discrimination.conversation.usecase.ReadOwnReport;
import nl.stagepact.discrimination.conversation.usecase.SendMessage;
import nl.stagepact.discrimination.register.usecase.KnownCodes;
import nl.stagepact.discrimination.report.api.CompanyBody;
import nl.stagepact.discrimination.report.api.EntryView;
import nl.stagepact.discrimination.report.api.IdentityBody;
import nl.stagepact.discrimination.wire.ReceiptCodes;
import nl.stagepact.discrimination.wire.TextBody;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Texts;

/** What a reporter reads and tells, by the receipt code. */
@Path("/own-report")
@Tag(name = "Own report", description = "Come back to a report with its receipt code")
public class OwnReportResource {

    private final ReadOwnReport readOwnReport;
    private final AddToReport addToReport;
    private final SendMessage sendMessage;
    private final KnownCodes known;
    private final BodyReader bodies;
    private final Texts texts;
    private final CurrentLanguage language;

    OwnReportResource(ReadOwnReport readOwnReport, AddToReport addToReport, SendMessage sendMessage, KnownCodes known,
            BodyReader bodies, Texts texts, CurrentLanguage language) {
        this.readOwnReport = readOwnReport;
        this.addToReport = addToReport;
        this.sendMessage = sendMessage;
        this.known = known;
        this.bodies = bodies;
        this.texts = texts;
        this.language = language;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getOwnReport", summary = "Read one's own report", description = """
            What was sent, where it stands, who may read it and who did. The answer is complete: it is also the export.""")
    @APIResponse(responseCode = "200", description = "The report", content = {
            @Content(schema = @Schema(implementation = OwnReportView.class)) })
    public OwnReportView get(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code) {
        return OwnReportView.of(readOwnReport.read(ReceiptCodes.required(code)), texts, language.get());
    }

    @GET
    @PermitAll
    @Path("/messages")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listOwnMessages", summary = "Read the messages of one's own report", description = "Both ways.")
    @APIResponse(responseCode = "200", description = "The messages", content = {
            @Content(schema = @Schema(implementation = EntryView.Listing.class)) })
    public EntryView.Listing messages(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code) {
        return EntryView.Listing.of(readOwnReport.messages(ReceiptCodes.required(code)));
    }

    @POST
    @PermitAll
    @Path("/messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postOwnMessage", summary = "Send a message to the desk", description = """
            Answers a question of the desk. A message about a closed case reopens it.""")
    @APIResponse(responseCode = "204", description = "Sent")
    @APIResponse(responseCode = "409", description = "The report is withdrawn, or has as many entries as one can have")
    public Response send(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = TextBody.class), examples = {
                            @ExampleObject(ref = "text") }) }) InputStream body)
            throws IOException {
        String text = bodies.read(body, TextBody.class, language.get()).text();
        sendMessage.byReporter(ReceiptCodes.required(code), text);
        return Response.noContent().build();
    }

    @POST
    @PermitAll
    @Path("/accounts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postOwnAccount", summary = "Tell more", description = """
            Adds to what was told, for those who may read the account.""")
    @APIResponse(responseCode = "204", description = "Added")
    @APIResponse(responseCode = "409", description = "The report is withdrawn, or has as many entries as one can have")
    public Response tell(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = TextBody.class), examples = {
                            @ExampleObject(ref = "text") }) }) InputStream body)
            throws IOException {
        String text = bodies.read(body, TextBody.class, language.get()).text();
        addToReport.tell(ReceiptCodes.required(code), text);
        return Response.noContent().build();
    }

    @PUT
    @PermitAll
    @Path("/company")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putOwnCompany", summary = "State the company", description = """
            Replaces what was stated before, for those who may read the company.""")
    @APIResponse(responseCode = "204", description = "Stated")
    @APIResponse(responseCode = "409", description = "The report is withdrawn, or has as many entries as one can have")
    public Response company(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = CompanyBody.class), examples = {
                            @ExampleObject(ref = "concernedCompany") }) }) InputStream body)
            throws IOException {
        CompanyBody company = bodies.read(BodyReader.bytes(body), CompanyBody.class, language.get(),
                (stated, faults) -> stated.check(known, faults));
        addToReport.name(ReceiptCodes.required(code), company.toCompany());
        return Response.noContent().build();
    }

    @PUT
    @PermitAll
    @Path("/identity")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putOwnIdentity", summary = "Reveal who one is", description = """
            Replaces what was stated before. Only those read it whom a consent gives the part identity.""")
    @APIResponse(responseCode = "204", description = "Stated")
    @APIResponse(responseCode = "409", description = "The report is withdrawn, or has as many entries as one can have")
    public Response identity(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = IdentityBody.class), examples = {
                            @ExampleObject(ref = "identity") }) }) InputStream body)
            throws IOException {
        IdentityBody identity = bodies.read(body, IdentityBody.class, language.get());
        addToReport.reveal(ReceiptCodes.required(code), identity.toIdentity());
        return Response.noContent().build();
    }
}
