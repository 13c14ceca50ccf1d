package nl.stagepact.shortage.signal.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.idempotency.Fingerprint;
import nl.stagepact.servicekit.idempotency.IdempotencyKeyHeader;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.shortage.access.api.CallerRights;
import nl.stagepact.shortage.access.domain.ReadingRights;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.signal.domain.Signal;
import nl.stagepact.shortage.signal.domain.SignalReport;
import nl.stagepact.shortage.signal.domain.SignalStatus;
import nl.stagepact.shortage.signal.usecase.ReadSignals;
import nl.stagepact.shortage.signal.usecase.ReportSignal;

/** Single shortages that schools and advisers report in addition to the counts ("meldpunt stagetekorten"). */
@Path("/signals")
@Tag(name = "Signals", description = "Single shortages reported in addition to the counts (\"meldpunt\"), and their follow-up")
public class SignalResource {

    private final ReportSignal reportSignal;
    private final ReadSignals readSignals;
    private final CurrentRegisters currentRegisters;
    private final DutchCalendar calendar;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final BodyReader bodyReader;
    private final CurrentLanguage currentLanguage;

    SignalResource(ReportSignal reportSignal, ReadSignals readSignals, CurrentRegisters currentRegisters,
            DutchCalendar calendar, CurrentCaller caller, Cursors cursors,
            BodyReader bodyReader,
            CurrentLanguage currentLanguage) {
        this.reportSignal = reportSignal;
        this.readSignals = readSignals;
        this.currentRegisters = currentRegisters;
        this.calendar = calendar;
        this.caller = caller;
        this.cursors = cursors;
        this.bodyReader = bodyReader;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER })
    @Operation(operationId = "postSignal", summary = "Report a shortage", description = """
            A current shortage, or one that is expected by a horizon date; also for pro, vso and vmbo, which deliver no counts. SBB
            receives the signal first. Its status, who follows it up and the answer can be read back. Signals have sums of their own and
            never add to the counts.""")
    @APIResponse(responseCode = "201", description = "Received", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = SignalView.class)) })
    @APIResponse(responseCode = "409", description = "The school is not in the register, "
            + "or the Idempotency-Key was used with another report")
    public Response report(
            @Nullable @HeaderParam(IdempotencyKeyHeader.NAME) String key,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = SignalBody.class), examples = {
                            @ExampleObject(name = "signal", ref = "signal"),
                            @ExampleObject(name = "signalOfProSchool", ref = "signalOfProSchool") }) }) InputStream body,
            @Context UriInfo uri) throws IOException {
        byte[] bytes = BodyReader.bytes(body);
        Registers known = currentRegisters.now();
        LocalDate today = calendar.today();
        SignalReport report = bodyReader.read(bytes, SignalBody.class, currentLanguage.get(),
                (signal, faults) -> signal.check(known, today, faults)).toReport(known, today);
        Caller who = caller.get();
        String reporter = who.isAny(Roles.SBB_SYSTEM, Roles.SBB_ADVISER) ? Source.SBB.code() : who.institutionCode();
        Signal signal = reportSignal.report(report, reporter, who.client(), key, Fingerprint.of(bytes));
        return Response.status(201).header(HttpHeaders.LOCATION, uri.getRequestUri().getRawPath() + '/' + signal.id())
                .entity(SignalView.of(signal))
                .header(HttpHeaders.ETAG, EntityVersion.tag(signal.version())).build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PACT_ADMIN,
            Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listSignals", summary = "List signals", description = """
            A school reads its own signals, SBB reads all, and the pact's administrator reads those of its regions. Latest first.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = SignalView.Listing.class)) })
    public SignalView.Listing list(@BeanParam SignalParameters given, @BeanParam PageParameters paging, @Context UriInfo uri) {
        List<SignalStatus> statuses = given.statuses();
        String collection = "signals " + statuses;
        NewestFirst before = cursors.after(collection, paging.cursor()).map(NewestFirst::of).orElse(NewestFirst.START);
        Page<Signal> page = readSignals.page(statuses, before, paging.pageSize(), rights());
        return new SignalView.Listing(page.items().stream().map(SignalView::of).toList(),
                cursors.next(collection, page.next(), uri));
    }

    @GET
    @Path("/sums")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listSignalSums", summary = "Sum signals", description = """
            By region, level and sector, for partners of the regions. Signals never add to the counts.""")
    @APIResponse(responseCode = "200", description = "The sums", content = {
            @Content(schema = @Schema(implementation = SignalView.Sums.class)) })
    public SignalView.Sums sums(@BeanParam SignalSumParameters given) {
        return SignalView.Sums.of(readSignals.sums(given.regions(), rights()));
    }

    @GET
    @Path("/{signalId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PACT_ADMIN,
            Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getSignal", summary = "Read a signal", description = "Its status, who follows it up, and the answer.")
    @APIResponse(responseCode = "200", description = "The current signal", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = SignalView.class)) })
    public Response get(
            @PathParam("signalId") UUID signalId) {
        return answer(readSignals.require(signalId, rights()));
    }

    static Response answer(Signal signal) {
        return EntityVersion.ok(SignalView.of(signal), signal.version());
    }

    private ReadingRights rights() {
        return CallerRights.of(caller.get());
    }
}
