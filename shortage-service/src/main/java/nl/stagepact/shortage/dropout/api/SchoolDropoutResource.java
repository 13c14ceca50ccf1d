package nl.stagepact.shortage.dropout.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.IntPredicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.access.api.CallerRights;
import nl.stagepact.shortage.dropout.domain.DropoutDelivery;
import nl.stagepact.shortage.dropout.domain.DropoutRejected;
import nl.stagepact.shortage.dropout.domain.LeavingReasons;
import nl.stagepact.shortage.dropout.usecase.ReadDropout;
import nl.stagepact.shortage.dropout.usecase.RecordDropout;
import nl.stagepact.shortage.dropout.usecase.SetLeavingReasons;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.wire.DryRunParameter;
import nl.stagepact.shortage.wire.MediaTypes;

/** A school's counts of students at risk, delayed and dropped out, and how its own reasons map to those of DUO. */
@Path("/institutions/{institutionCode}")
@Tag(name = "Dropout", description = "Students at risk, delayed and dropped out, as counts by reason, without any personal data")
public class SchoolDropoutResource {

    private final SetLeavingReasons setLeavingReasons;
    private final RecordDropout recordDropout;
    private final ReadDropout readDropout;
    private final CurrentRegisters currentRegisters;
    private final DutchCalendar calendar;
    private final CurrentCaller caller;
    private final BodyReader bodyReader;
    private final Texts texts;
    private final CurrentLanguage currentLanguage;

    SchoolDropoutResource(SetLeavingReasons setLeavingReasons, RecordDropout recordDropout, ReadDropout readDropout,
            CurrentRegisters currentRegisters, DutchCalendar calendar, CurrentCaller caller, BodyReader bodyReader, Texts texts,
            CurrentLanguage currentLanguage) {
        this.setLeavingReasons = setLeavingReasons;
        this.recordDropout = recordDropout;
        this.readDropout = readDropout;
        this.currentRegisters = currentRegisters;
        this.calendar = calendar;
        this.caller = caller;
        this.bodyReader = bodyReader;
        this.texts = texts;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Path("/leaving-reasons")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PACT_ADMIN,
            Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getLeavingReasons", summary = "Read a school's reasons for leaving", description = """
            With DUO's category of each reason.""")
    @APIResponse(responseCode = "200", description = "The table", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = LeavingReasonsBody.class)) })
    public Response reasons(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode) {
        requireReadable(institutionCode);
        return answer(setLeavingReasons.of(institutionCode));
    }

    @PUT
    @Path("/leaving-reasons")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "putLeavingReasons", summary = "Map a school's reasons to those of DUO", description = """
            Replaces the whole table: the reasons that the school already registers, each with one of DUO's categories and whether it
            means that no internship was found. Counts follow from these reasons without more registration. Earlier deliveries keep the
            mapping of their time.""")
    @APIResponse(responseCode = "200", description = "The current table", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = LeavingReasonsBody.class)) })
    public Response setReasons(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = LeavingReasonsBody.class), examples = {
                            @ExampleObject(name = "leavingReasons", ref = "leavingReasons") }) }) InputStream body)
            throws IOException {
        requireOwn(institutionCode);
        LeavingReasonsBody table = bodyReader.read(body, LeavingReasonsBody.class, currentLanguage.get());
        IntPredicate expected = EntityVersion.required(ifMatch);
        try {
            return answer(setLeavingReasons.set(institutionCode, table.toReasons(), expected, caller.get().client()));
        } catch (DropoutRejected.ChangedMeanwhile _) {
            throw EntityVersion.changed();
        }
    }

    @PUT
    @Path("/dropout-counts/{period}")
    @Consumes({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SCHOOL_SYSTEM)
    @Operation(operationId = "putDropoutCounts", summary = "Deliver a school's counts of a month", description = """
            Students at risk, delayed and dropped out in that month, by programme, learning path, region and the school's own reason:
            counts only, with no field for a person. The answer lists all faults of all lines; a delivery with a fault is not stored.
            The same content again changes nothing; other content is a correction, and every earlier version is kept. In CSV an empty
            cell was not counted, and a question mark is unknown.""")
    @APIResponse(responseCode = "201", description = "Stored as the first of its month (with dryRun: would be)", content = {
            @Content(schema = @Schema(implementation = DropoutView.Receipt.class)) })
    @APIResponse(responseCode = "200", description = "Stored as a correction, or unchanged", content = {
            @Content(schema = @Schema(implementation = DropoutView.Receipt.class)) })
    @APIResponse(responseCode = "409", description = "The month has not begun "
            + "or is before 2015, or the register does not have the school in that month")
    public Response put(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @BeanParam PeriodParameter counted, @BeanParam DryRunParameter mode,
            @RequestBody(required = true, content = {
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DropoutView.Body.class), examples = {
                            @ExampleObject(name = "dropout", ref = "dropout") }),
                    @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING), examples = {
                            @ExampleObject(name = "dropoutCsv", ref = "dropoutCsv") }) }) InputStream body,
            @Context HttpHeaders headers) throws IOException {
        requireOwn(institutionCode);
        MediaType type = headers.getMediaType();
        DropoutLinesReader reading = type != null && type.getSubtype().equalsIgnoreCase("csv") ? DropoutLinesReader.csv(body)
                : DropoutLinesReader.json(body);
        try {
            RecordDropout.Recorded recorded = recordDropout.record(institutionCode, counted.period(), reading.lines(),
                    reading.faults(),
                    caller.get().client(), mode.dryRun());
            return Response
                    .status(recorded.delivery().version() == 1 && !recorded.outcome().name().equals("UNCHANGED") ? 201 : 200)
                    .entity(DropoutView.Receipt.of(recorded, mode.dryRun())).build();
        } catch (DropoutRejected refusal) {
            throw DropoutProblems.of(refusal, reading, texts, currentLanguage.get());
        }
    }

    @GET
    @Path("/dropout-counts/{period}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PACT_ADMIN,
            Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getDropoutCounts", summary = "Read the versions of a school's counts of a month", description = """
            All versions, latest first, without lines.""")
    @APIResponse(responseCode = "200", description = "The versions", content = {
            @Content(schema = @Schema(implementation = DropoutView.Versions.class)) })
    public DropoutView.Versions get(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @BeanParam PeriodParameter counted) {
        requireReadable(institutionCode);
        List<DropoutDelivery> versions = readDropout.versions(institutionCode, counted.period());
        if (versions.isEmpty()) {
            throw ProblemException.notFound();
        }
        return new DropoutView.Versions(versions.stream().map(DropoutView.Version::of).toList());
    }

    private static Response answer(LeavingReasons table) {
        return EntityVersion.ok(LeavingReasonsBody.of(table), table.version());
    }

    private void requireOwn(String institutionCode) {
        if (!caller.get().actsFor(institutionCode)) {
            throw ProblemException.notFound();
        }
    }

    private void requireReadable(String institutionCode) {
        if (!CallerRights.of(caller.get()).mayReadSchool(institutionCode, currentRegisters.now(), calendar.today())) {
            throw ProblemException.notFound();
        }
    }
}
