package nl.stagepact.discrimination.conversation.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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

import nl.stagepact.discrimination.conversation.usecase.AskReplacement;
import nl.stagepact.discrimination.conversation.usecase.ChangeConsent;
import nl.stagepact.discrimination.conversation.usecase.ChangeWish;
import nl.stagepact.discrimination.conversation.usecase.MoveReport;
import nl.stagepact.discrimination.conversation.usecase.RateHandling;
import nl.stagepact.discrimination.conversation.usecase.RefuseDesk;
import nl.stagepact.discrimination.conversation.usecase.WithdrawReport;
import nl.stagepact.discrimination.report.domain.Wish;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.wire.ReceiptCodes;
import nl.stagepact.discrimination.wire.SharedPartCode;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** What a reporter decides about the report, by the receipt code. */
@Path("/own-report")
@Tag(name = "Own report")
public class OwnDecisionResource {

    private final ChangeConsent changeConsent;
    private final MoveReport moveReport;
    private final ChangeWish changeWish;
    private final RefuseDesk refuseDesk;
    private final WithdrawReport withdrawReport;
    private final AskReplacement askReplacement;
    private final RateHandling rateHandling;
    private final BodyReader bodies;
    private final CurrentLanguage language;

    OwnDecisionResource(ChangeConsent changeConsent, MoveReport moveReport, ChangeWish changeWish,
            RefuseDesk refuseDesk, WithdrawReport withdrawReport, AskReplacement askReplacement, RateHandling rateHandling,
            BodyReader bodies, CurrentLanguage language) {
        this.changeConsent = changeConsent;
        this.moveReport = moveReport;
        this.changeWish = changeWish;
        this.refuseDesk = refuseDesk;
        this.withdrawReport = withdrawReport;
        this.askReplacement = askReplacement;
        this.rateHandling = rateHandling;
        this.bodies = bodies;
        this.language = language;
    }

    @PUT
    @PermitAll
    @Path("/consents")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putOwnConsent", summary = "Decide what a desk may read", description = """
            From now on it may read exactly these parts. What it may no longer read is closed to it at once.""")
    @APIResponse(responseCode = "204", description = "Decided")
    @APIResponse(responseCode = "409", description = """
            The desk takes no reports, must not be given a part, or handles the report and needs the conversation; or the report \
            is withdrawn""")
    public Response consent(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = DeskPartsBody.class), examples = {
                            @ExampleObject(ref = "parts") }) }) InputStream body)
            throws IOException {
        DeskPartsBody decided = bodies.read(body, DeskPartsBody.class, language.get());
        changeConsent.change(ReceiptCodes.required(code), new DeskCode(decided.desk()), SharedPartCode.parts(decided.parts()));
        return Response.noContent().build();
    }

    @PUT
    @PermitAll
    @Path("/desk")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putOwnDesk", summary = "Move the report to another desk", description = """
            Without telling it again: the new desk gets the conversation and these parts, and its own terms. The desk before can \
            read nothing any longer.""")
    @APIResponse(responseCode = "204", description = "Moved")
    @APIResponse(responseCode = "409", description = """
            The desk takes no reports, must not be given a part, or handles the report already; or the report is withdrawn""")
    public Response move(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = MoveBody.class), examples = {
                            @ExampleObject(ref = "move") }) }) InputStream body)
            throws IOException {
        MoveBody move = bodies.read(body, MoveBody.class, language.get());
        moveReport.move(ReceiptCodes.required(code), new DeskCode(move.desk()), SharedPartCode.parts(move.parts()),
                move.wish());
        return Response.noContent().build();
    }

    @PUT
    @PermitAll
    @Path("/wish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putOwnWish", summary = "Change what should happen", description = """
            With a report that a desk handles. What the company was asked ends when it shall not hear of the report any longer.""")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "409", description = "No desk handles the report")
    public Response wish(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = WishBody.class), examples = {
                            @ExampleObject(ref = "wish") }) }) InputStream body)
            throws IOException {
        Wish wish = bodies.read(body, WishBody.class, language.get()).wish().wish();
        changeWish.change(ReceiptCodes.required(code), wish);
        return Response.noContent().build();
    }

    @DELETE
    @PermitAll
    @Path("/proposed-desk")
    @Operation(operationId = "deleteOwnProposedDesk", summary = "Refuse the desk that is proposed", description = """
            The report stays at its desk, which sees that its proposal is gone. Without a proposal nothing happens.""")
    @APIResponse(responseCode = "204", description = "Refused")
    public Response refuse(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code) {
        refuseDesk.refuse(ReceiptCodes.required(code));
        return Response.noContent().build();
    }

    @POST
    @PermitAll
    @Path("/withdrawals")
    @Operation(operationId = "postOwnWithdrawal", summary = "Withdraw the report", description = """
            No desk can read it any longer. The reporter still can.""")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "The report is withdrawn already")
    public Response withdraw(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code) {
        withdrawReport.withdraw(ReceiptCodes.required(code));
        return Response.noContent().build();
    }

    @POST
    @PermitAll
    @Path("/replacement-requests")
    @Operation(operationId = "postOwnReplacementRequest", summary = "Ask for another place", description = """
            The desk sees that another place is wanted. Whoever looks for one elsewhere learns nothing of the report.""")
    @APIResponse(responseCode = "204", description = "Asked")
    @APIResponse(responseCode = "409", description = "The report is withdrawn")
    public Response replacement(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code) {
        askReplacement.ask(ReceiptCodes.required(code));
        return Response.noContent().build();
    }

    @PUT
    @PermitAll
    @Path("/rating")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putOwnRating", summary = "Rate the handling", description = "Possible from an outcome on; a "
            + "later rating replaces it.")
    @APIResponse(responseCode = "204", description = "Rated")
    @APIResponse(responseCode = "409", description = "There is no outcome yet")
    public Response rate(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = RatingBody.class), examples = {
                            @ExampleObject(ref = "rating") }) }) InputStream body)
            throws IOException {
        int stars = bodies.read(body, RatingBody.class, language.get()).stars();
        rateHandling.rate(ReceiptCodes.required(code), stars);
        return Response.noContent().build();
    }
}
