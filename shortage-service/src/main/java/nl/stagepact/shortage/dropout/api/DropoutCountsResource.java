package nl.stagepact.shortage.dropout.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;
import nl.stagepact.servicekit.precondition.Preconditions;
import nl.stagepact.servicekit.problem.Excerpt;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.access.api.SchoolAccess;
import nl.stagepact.shortage.delivery.api.SnapshotTag;
import nl.stagepact.shortage.delivery.domain.Receipt.Outcome;
import nl.stagepact.shortage.dropout.domain.DraftDropout;
import nl.stagepact.shortage.dropout.domain.DropoutDelivery;
import nl.stagepact.shortage.dropout.usecase.ReadDropout;
import nl.stagepact.shortage.dropout.usecase.RecordDropout;
import nl.stagepact.shortage.dropout.usecase.WithdrawDropout;
import nl.stagepact.shortage.table.domain.Fault;
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
    private final WithdrawDropout withdrawDropout;
    private final ReadDropout readDropout;
    private final SchoolAccess access;
    private final CurrentCaller caller;
    private final Cursors cursors;

    DropoutCountsResource(RecordDropout recordDropout, WithdrawDropout withdrawDropout, ReadDropout readDropout,
            SchoolAccess access, CurrentCaller caller, Cursors cursors) {
        this.recordDropout = recordDropout;
        this.withdrawDropout = withdrawDropout;
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
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Version and content hash") }, content = {
                    @Content(schema = @Schema(implementation = DropoutView.Receipt.class)) })
    @APIResponse(responseCode = "200", description = "Stored as a correction, or unchanged", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Version and content hash") }, content = {
                    @Content(schema = @Schema(implementation = DropoutView.Receipt.class)) })
    @APIResponse(responseCode = "409", description = "The month has not begun "
            + "or is before 2015, or the register does not have the school in that month")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, schema = @Schema(type = STRING), description = """
            Stored only if what is stored has this ETag""")
    @Parameter(name = "If-None-Match", in = ParameterIn.HEADER, schema = @Schema(type = STRING), description = """
            * to store only if nothing is stored yet""")
    public Response put(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @Parameter(example = "2026-01", schema = @Schema(type = STRING, pattern = "^[0-9]{4}-(0[1-9]|1[0-2])$"), description = """
                    A month, not in the future""") @PathParam("period") String period,
            @BeanParam DryRunParameter mode,
            @RequestBody(description = "At most 16 MB", required = true, content = {
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DropoutBody.class), examples = {
                            @ExampleObject(name = "dropout", ref = "dropout") }),
                    @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING), examples = {
                            @ExampleObject(name = "dropoutCsv", ref = "dropoutCsv") }) }) InputStream body,
            @Context HttpHeaders headers, @Context UriInfo uri) throws IOException {
        access.requireOwn(institutionCode);
        MediaType type = headers.getMediaType();
        DraftDropout draft = type != null && type.getSubtype().equalsIgnoreCase("csv") ? DropoutLinesReader.csv(body)
                : DropoutLinesReader.json(body);
        Preconditions preconditions = Preconditions.of(headers);
        RecordDropout.Recorded recorded = recordDropout.record(institutionCode, month(institutionCode, period, draft), draft,
                caller.get().client(),
                latest -> SnapshotTag.allows(preconditions, latest.map(DropoutCountsResource::tag)), mode.dryRun());
        return Response.status(recorded.outcome() == Outcome.RECORDED ? 201 : 200)
                .header(HttpHeaders.ETAG, tag(recorded.delivery()).value())
                .header(HttpHeaders.LOCATION, uri.getRequestUri().getRawPath())
                .entity(DropoutView.Receipt.of(recorded, mode.dryRun())).build();
    }

    /** A faulty month must not hide the faults of the lines. */
    private YearMonth month(String institutionCode, String period, DraftDropout draft) {
        return DutchCalendar.month(period).orElseThrow(() -> recordDropout.faulty(institutionCode,
                Fault.of(Fault.WHOLE, RecordDropout.PERIOD, "not_a_period", RecordDropout.PERIOD, Excerpt.of(period)), draft));
    }

    @DELETE
    @Path("/{period}")
    @RolesAllowed(Roles.SCHOOL_SYSTEM)
    @Operation(operationId = "deleteDropoutCounts", summary = "Withdraw a school's counts of a month", description = """
            For counts that were delivered for a wrong month. All versions are excluded from figures; publications do not change. They
            can still be read, with withdrawnAt and withdrawnBy. Another delivery for the same month is a new version. Idempotent.""")
    @APIResponse(responseCode = "204", description = "Withdrawn, by this request or an earlier one")
    public Response withdraw(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @BeanParam PeriodParameter counted,
            @Parameter(in = ParameterIn.HEADER, name = "If-Match", schema = @Schema(type = STRING), description = "ETag of the version "
                    + "that the caller has read, so that a later correction is not "
                    + "withdrawn") @Nullable @HeaderParam("If-Match") String ifMatch) {
        access.requireOwn(institutionCode);
        withdrawDropout.withdraw(institutionCode, counted.period(), latest -> tag(latest).isNamedBy(ifMatch),
                caller.get().client());
        return Response.noContent().build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PACT_ADMIN,
            Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listDropoutCounts", summary = "List the months that a school delivered", description = """
            The latest version of each month, latest month first, including withdrawn ones, without lines.""")
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
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Of the latest version") }, content = {
                    @Content(schema = @Schema(implementation = DropoutView.Versions.class)) })
    public Response get(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @BeanParam PeriodParameter counted) {
        access.requireReadable(institutionCode);
        List<DropoutDelivery> versions = readDropout.versions(institutionCode, counted.period());
        return Response.ok(new DropoutView.Versions(versions.stream().map(DropoutView.Version::of).toList()))
                .header(HttpHeaders.ETAG, tag(versions.getFirst()).value()).build();
    }

    @GET
    @Path("/{period}/lines")
    @Produces({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "listDropoutLines", summary = "Read the lines of a school's counts of a month", description = """
            For the school itself, in a form that can be delivered again. In CSV an empty cell was not counted, and a question mark is
            unknown.""")
    @APIResponse(responseCode = "200", description = "The lines", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Version, content hash and format"),
            @Header(name = "Withdrawn-At", schema = @Schema(type = STRING, format = "date-time"), description = "When these "
                    + "lines were withdrawn; absent otherwise") }, content = {
                            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DropoutBody.class)),
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
        DropoutLinesView lines = new DropoutLinesView(readDropout.lines(delivery), delivery.withdrawal());
        return tag(delivery)
                .ofLines(FigureFormat.answer(headers, dialect, lines.json(), DropoutLinesReader.COLUMNS, lines.csv()),
                        FigureFormat.prefersCsv(headers) ? dialect.csvDialect() : null)
                .build();
    }

    private static SnapshotTag tag(DropoutDelivery delivery) {
        return new SnapshotTag(delivery.version(), delivery.contentHash(), delivery.withdrawal());
    }
}
