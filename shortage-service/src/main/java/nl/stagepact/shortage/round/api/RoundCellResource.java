package nl.stagepact.shortage.round.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.shortage.access.api.CallerRights;
import nl.stagepact.shortage.access.domain.ReadingRights;
import nl.stagepact.shortage.round.domain.CellKey;
import nl.stagepact.shortage.round.domain.RoundCell;
import nl.stagepact.shortage.round.usecase.AddStatement;
import nl.stagepact.shortage.round.usecase.ReadRounds;
import nl.stagepact.shortage.wire.CsvParameter;
import nl.stagepact.shortage.wire.FigureFormat;
import nl.stagepact.shortage.wire.LargePageParameters;
import nl.stagepact.shortage.wire.MediaTypes;

/** Cells of a round: the partners of its pact read them, its schools and SBB settle them. */
@Path("/rounds/{roundId}/cells")
@Tag(name = "Rounds")
public class RoundCellResource {

    private final ReadRounds readRounds;
    private final AddStatement addStatement;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final BodyReader bodyReader;
    private final CurrentLanguage currentLanguage;

    RoundCellResource(ReadRounds readRounds, AddStatement addStatement, CurrentCaller caller, Cursors cursors,
            BodyReader bodyReader, CurrentLanguage currentLanguage) {
        this.readRounds = readRounds;
        this.addStatement = addStatement;
        this.caller = caller;
        this.cursors = cursors;
        this.bodyReader = bodyReader;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listRoundCells", summary = "List the cells of a round", description = """
            Both values, their difference, the state and who must act. JSON comes in pages, CSV is complete. In a round that is signed
            off these are the agreed figures.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoundCellView.Listing.class)),
            @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING)) })
    public Response cells(
            @PathParam("roundId") UUID roundId,
            @BeanParam RoundCellParameters given,
            @BeanParam LargePageParameters paging,
            @BeanParam CsvParameter dialect,
            @Context HttpHeaders headers, @Context UriInfo uri) {
        String collection = "round-cells " + roundId;
        CellKey after = cursors.after(collection, paging.cursor()).map(ReadRounds::key).orElse(null);
        boolean csv = FigureFormat.prefersCsv(headers);
        Page<RoundCell> page = readRounds.cells(roundId, given.state(), given.mustAct(), after,
                csv ? Integer.MAX_VALUE - 1 : paging.pageSize(), rights());
        List<RoundCellView> views = page.items().stream().map(RoundCellView::of).toList();
        return FigureFormat.answer(headers, dialect,
                new RoundCellView.Listing(views, cursors.next(collection, page.next(), uri)), RoundCellView.CSV_HEADER,
                views.stream().map(RoundCellView::csv)).build();
    }

    @GET
    @Path("/{cellId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getRoundCell", summary = "Read a cell and its history", description = "Its statements, oldest first.")
    @APIResponse(responseCode = "200", description = "The cell", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = RoundCellView.Detail.class)) })
    public Response cell(
            @PathParam("roundId") UUID roundId,
            @PathParam("cellId") UUID cellId) {
        return answer(readRounds.cell(roundId, cellId, rights()));
    }

    @POST
    @Path("/{cellId}/statements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER })
    @Operation(operationId = "postRoundStatement", summary = "Explain, correct or agree to a cell", description = """
            explanation gives a reason and passes the turn to the other side; correction changes the caller's own value, at any time;
            agreement accepts the other side's value. A corrected cell within the tolerance is agreed at once. A school speaks for cells
            that it counted or that no school counted. Signatures of the round are removed.""")
    @APIResponse(responseCode = "200", description = "The current cell", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = RoundCellView.Detail.class)) })
    @APIResponse(responseCode = "409", description = "The round is signed off, "
            + "it is the other side's turn, or there is nothing to agree to")
    public Response speak(
            @PathParam("roundId") UUID roundId,
            @PathParam("cellId") UUID cellId,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = RoundStatementBody.class), examples = {
                            @ExampleObject(name = "roundCorrection", ref = "roundCorrection"),
                            @ExampleObject(name = "roundExplanation", ref = "roundExplanation") }) }) InputStream body)
            throws IOException {
        RoundStatementBody statement = bodyReader.read(body, RoundStatementBody.class, currentLanguage.get());
        IntPredicate expected = EntityVersion.required(ifMatch);
        return answer(addStatement.add(roundId, cellId, statement.kind(), statement.value(), statement.comment(), expected,
                RoundActors.of(caller.get()), rights()));
    }

    private static Response answer(ReadRounds.CellDetail detail) {
        return EntityVersion.ok(new RoundCellView.Detail(RoundCellView.of(detail.cell()),
                detail.statements().stream().map(RoundCellView.StatementView::of).toList()),
                detail.cell().version());
    }

    private ReadingRights rights() {
        return CallerRights.of(caller.get());
    }
}
