package nl.stagepact.shortage.dropout.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;
import nl.stagepact.servicekit.precondition.Preconditions;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.access.api.SchoolAccess;
import nl.stagepact.shortage.delivery.domain.Receipt.Outcome;
import nl.stagepact.shortage.dropout.domain.DraftDropout;
import nl.stagepact.shortage.dropout.domain.DropoutDelivery;
import nl.stagepact.shortage.dropout.usecase.ReadDropout;
import nl.stagepact.shortage.dropout.usecase.RecordDropout;
import nl.stagepact.shortage.wire.CsvParameter;
import nl.stagepact.shortage.wire.DryRunParameter;
import nl.stagepact.shortage.wire.FigureFormat;
import nl.stagepact.shortage.wire.MediaTypes;
import nl.stagepact.shortage.wire.VersionParameter;

/** A school's counts of students at risk, delayed and dropped out: its system delivers them and reads them back. */
@Path("/institutions/{institutionCode}/dropout-counts")
@Tag(name = "Dropout", description = "Students at risk, delayed and dropped out, as counts by reason, without any personal data")
public class DropoutCountsResource {

    private final RecordDropout recordDropout;
    private final ReadDropout readDropout;
    private final SchoolAccess access;
    private final CurrentCaller caller;
    private final Cursors cursors;

    DropoutCountsResource(RecordDropout recordDropout, ReadDropout readDropout, SchoolAccess access, CurrentCaller caller,
            Cursors cursors) {
        this.recordDropout = recordDropout;
        this.readDropout = readDropout;
        this.access = access;
        this.caller = caller;
        this.cursors = cursors;
    }

    @PUT
    @Path("/{period}")
    @Consumes({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SCHOOL_SYSTEM)
    @Operation(operationId = "putDropoutCounts", summary = "Deliver a school's counts of a month", description = """
            Students at risk, delayed and dropped out in that month, by programme, learning path, region and the school's own reason:
            counts only, with no field for a person. The answer lists all faults of all lines; a delivery with a fault is not stored.
            The same content again changes nothing; other content is a correction, and every earlier version is kept. In CSV an empty
            cell was not counted, and a question mark is unknown.""")
    @APIResponse(responseCode = "201", description = "Stored as the first for this month (with dryRun: would be)", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Content hash") }, content = {
                    @Content(schema = @Schema(implementation = DropoutView.Receipt.class)) })
    @APIResponse(responseCode = "200", description = "Stored as a correction, or unchanged", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Content hash") }, content = {
                    @Content(schema = @Schema(implementation = DropoutView.Receipt.class)) })
    @APIResponse(responseCode = "409", description = "The month has not begun "
            + "or is before 2015, or the register does not have the school in that month")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, schema = @Schema(type = STRING), description = """
            Stored only if what is stored has this ETag""")
    @Parameter(name = "If-None-Match", in = ParameterIn.HEADER, schema = @Schema(type = STRING), description = """
            * to store only if nothing is stored yet""")
    public Response put(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @BeanParam PeriodParameter counted, @BeanParam DryRunParameter mode,
            @RequestBody(required = true, content = {
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DropoutView.Body.class), examples = {
                            @ExampleObject(name = "dropout", ref = "dropout") }),
                    @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING), examples = {
                            @ExampleObject(name = "dropoutCsv", ref = "dropoutCsv") }) }) InputStream body,
            @Context HttpHeaders headers) throws IOException {
        access.requireOwn(institutionCode);
        MediaType type = headers.getMediaType();
        DraftDropout draft = type != null && type.getSubtype().equalsIgnoreCase("csv") ? DropoutLinesReader.csv(body)
                : DropoutLinesReader.json(body);
        Preconditions preconditions = Preconditions.of(headers);
        RecordDropout.Recorded recorded = recordDropout.record(institutionCode, counted.period(), draft, caller.get().client(),
                current -> preconditions.allow(current.map(delivery -> tag(delivery, ""))), mode.dryRun());
        return Response.status(recorded.outcome() == Outcome.RECORDED ? 201 : 200)
                .header(HttpHeaders.ETAG, tag(recorded.delivery(), ""))
                .entity(DropoutView.Receipt.of(recorded, mode.dryRun())).build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PACT_ADMIN,
            Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listDropoutCounts", summary = "List the months that a school delivered", description = """
            The latest version of each month, latest month first, without lines.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = DropoutView.Listing.class)) })
    public DropoutView.Listing list(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @BeanParam PageParameters paging, @Context UriInfo uri) {
        access.requireReadable(institutionCode);
        String collection = "dropout-counts " + institutionCode;
        YearMonth before = cursors.after(collection, paging.cursor()).map(YearMonth::parse).orElse(YearMonth.of(9999, 12));
        Page<DropoutDelivery> page = readDropout.page(institutionCode, before, paging.pageSize());
        return new DropoutView.Listing(page.items().stream().map(DropoutView.Version::of).toList(),
                cursors.next(collection, page.next(), uri));
    }

    @GET
    @Path("/{period}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PACT_ADMIN,
            Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getDropoutCounts", summary = "Read the versions of a school's counts of a month", description = """
            All versions, latest first, without lines.""")
    @APIResponse(responseCode = "200", description = "The versions", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Content hash of the latest version") }, content = {
                    @Content(schema = @Schema(implementation = DropoutView.Versions.class)) })
    public Response get(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @BeanParam PeriodParameter counted) {
        access.requireReadable(institutionCode);
        List<DropoutDelivery> versions = readDropout.versions(institutionCode, counted.period());
        if (versions.isEmpty()) {
            throw ProblemException.notFound();
        }
        return Response.ok(new DropoutView.Versions(versions.stream().map(DropoutView.Version::of).toList()))
                .header(HttpHeaders.ETAG, tag(versions.getFirst(), "")).build();
    }

    @GET
    @Path("/{period}/lines")
    @Produces({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "listDropoutLines", summary = "Read the lines of a school's counts of a month", description = """
            For the school itself, in a form that can be delivered again. In CSV an empty cell was not counted, and a question mark is
            unknown.""")
    @APIResponse(responseCode = "200", description = "The lines", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Content hash and format") }, content = {
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DropoutView.Body.class)),
                    @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING)) })
    public Response lines(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @BeanParam PeriodParameter counted,
            @BeanParam VersionParameter wanted,
            @BeanParam CsvParameter dialect,
            @Context HttpHeaders headers) {
        access.requireOwn(institutionCode);
        DropoutDelivery delivery = readDropout.versions(institutionCode, counted.period()).stream()
                .filter(each -> wanted.isOf(each.version())).findFirst().orElseThrow(ProblemException::notFound);
        DropoutLinesView lines = new DropoutLinesView(readDropout.lines(delivery));
        return FigureFormat.answer(headers, dialect, lines.json(), DropoutLinesReader.COLUMNS, lines.csv())
                .header(HttpHeaders.ETAG,
                        tag(delivery, FigureFormat.prefersCsv(headers) ? '-' + dialect.csvDialect().tag() : ""))
                .build();
    }

    private static String tag(DropoutDelivery delivery, String representation) {
        return '"' + delivery.contentHash() + representation + '"';
    }
}
