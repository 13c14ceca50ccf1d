package nl.stagepact.shortage.register.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.function.IntPredicate;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.register.domain.Register;
import nl.stagepact.shortage.register.domain.RegisterEntry;
import nl.stagepact.shortage.register.domain.RegisterVersion;
import nl.stagepact.shortage.register.usecase.AnnounceRegister;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.register.usecase.ImportRegister;
import nl.stagepact.shortage.register.usecase.ReadRegister;
import nl.stagepact.shortage.wire.CsvParameter;
import nl.stagepact.shortage.wire.DryRunParameter;
import nl.stagepact.shortage.wire.FigureFormat;
import nl.stagepact.shortage.wire.LargePageParameters;
import nl.stagepact.shortage.wire.MediaTypes;

/** The registers: everyone can read them, an administrator imports them. */
@Path("/registers")
@Tag(name = "Registers", description = "Programmes, schools and areas, with their validity, as known now and at earlier "
        + "moments")
public class RegisterResource {

    /** An importer reads the current version first and must not get an older one from a cache. */
    private static final String PUBLIC = "public, no-cache";

    private final ReadRegister readRegister;
    private final ImportRegister importRegister;
    private final AnnounceRegister announceRegister;
    private final CurrentRegisters currentRegisters;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final Clock clock;

    RegisterResource(ReadRegister readRegister, ImportRegister importRegister, AnnounceRegister announceRegister,
            CurrentRegisters currentRegisters, CurrentCaller caller, Cursors cursors, Clock clock) {
        this.readRegister = readRegister;
        this.importRegister = importRegister;
        this.announceRegister = announceRegister;
        this.currentRegisters = currentRegisters;
        this.caller = caller;
        this.cursors = cursors;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "listRegisters", summary = "List the registers", description = "The current version of each.")
    @APIResponse(responseCode = "200", description = "The registers", content = {
            @Content(schema = @Schema(implementation = RegisterView.Listing.class)) })
    public Response list() {
        return Response.ok(new RegisterView.Listing(readRegister.registers().stream().map(RegisterView::of).toList()))
                .header(HttpHeaders.CACHE_CONTROL, PUBLIC).build();
    }

    @GET
    @Path("/{register}")
    @Produces({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @PermitAll
    @Operation(operationId = "getRegister", summary = "Read a register", description = """
            JSON comes in pages; CSV is complete and can be imported again. The current version or the one known at availableAt, with
            all entries or only those valid on validAt.""")
    @APIResponse(responseCode = "200", description = "The entries", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Its version, for If-Match of an import") }, content = {
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RegisterView.Page.class)),
                    @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING)) })
    public Response get(
            @Parameter(example = "programmes", description = """
                    programmes, institutions, municipalities, labour-market-regions, rmc-regions, pact-areas or \
                    sector-labels""") @PathParam("register") String name,
            @BeanParam RegisterParameters given,
            @BeanParam LargePageParameters paging,
            @BeanParam CsvParameter dialect,
            @Context HttpHeaders headers, @Context UriInfo uri) {
        Register register = register(name);
        RegisterVersion version = readRegister.version(register,
                given.availableAt() == null ? null : given.availableAt().atMost(clock.instant()));
        String collection = "register " + register.code() + ' ' + version.version();
        String after = cursors.after(collection, paging.cursor()).orElse("");
        boolean csv = FigureFormat.prefersCsv(headers);
        Response.ResponseBuilder answer;
        if (csv) {
            answer = FigureFormat.csv(dialect, RegisterCsv.columns(register),
                    RegisterCsv.rows(register, readRegister.entries(version, given.filter())));
        } else {
            Page<RegisterEntry> page = readRegister.page(version, given.filter(), after, paging.pageSize());
            answer = Response.ok(RegisterView.Page.of(version, page.items(), cursors.next(collection, page.next(), uri)),
                    MediaType.APPLICATION_JSON);
        }
        return answer
                .header(HttpHeaders.ETAG,
                        csv ? EntityVersion.tag(version.version(), dialect.csvDialect().tag())
                                : EntityVersion.tag(version.version()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT).header(HttpHeaders.CACHE_CONTROL, PUBLIC).build();
    }

    @GET
    @Path("/{register}/versions")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "listRegisterVersions", summary = "List the versions of a register", description = """
            All imports, latest first. Read a version by its recordedAt as availableAt.""")
    @APIResponse(responseCode = "200", description = "The versions", content = {
            @Content(schema = @Schema(implementation = RegisterView.Listing.class)) })
    public RegisterView.Listing versions(
            @Parameter(description = "The register", example = "programmes") @PathParam("register") String name) {
        return new RegisterView.Listing(readRegister.versions(register(name)).stream().map(RegisterView::of).toList());
    }

    @PUT
    @Path("/{register}")
    @Consumes(MediaTypes.CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(operationId = "putRegister", summary = "Import a register", description = """
            Replaces the whole register with a CSV (UTF-8; comma, semicolon or tab); earlier versions keep the removed entries. The answer
            lists all faults of all lines, or the changes; a register with a fault is not stored. Columns of every register: code, name,
            validFrom, and optionally validTo (the last day; empty while no end is known) and demo. More columns of programmes: nameEn,
            level, sector, dossier, internshipMandatory; of institutions: kind, pacts; of areas: municipalities; of sector-labels:
            sector. Spaces separate codes in one cell. Changes are published as events.""")
    @APIResponse(responseCode = "200", description = "Imported (with dryRun: would be), or unchanged", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "The current version") }, content = {
                    @Content(schema = @Schema(implementation = RegisterImportView.class)) })
    @APIResponse(responseCode = "428", description = "If-Match is required except for a dry run; nothing was stored")
    public Response put(
            @Parameter(description = "The register", example = "programmes") @PathParam("register") String name,
            @BeanParam DryRunParameter mode,
            @Parameter(in = ParameterIn.HEADER, name = "If-Match", schema = @Schema(type = STRING), description = "ETag of the version "
                    + "that the importer has read; required except for a dry run") @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(description = "At most 16 MB", required = true, content = {
                    @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING), examples = {
                            @ExampleObject(name = "registerCsv", ref = "registerCsv") }) }) InputStream body)
            throws IOException {
        Register register = register(name);
        boolean dry = mode.dryRun();
        IntPredicate expected = dry ? EntityVersion.ifGiven(ifMatch) : EntityVersion.required(ifMatch);
        ImportRegister.Outcome outcome = importRegister.importRegister(register, RegisterCsvReader.read(register, body),
                expected,
                caller.get().client(), dry);
        currentRegisters.forget();
        return EntityVersion.ok(RegisterImportView.of(register, outcome, dry), outcome.version().version());
    }

    @POST
    @Path("/{register}/announcements")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(operationId = "postRegisterAnnouncement", summary = "Publish a register again", description = """
            Publishes an event for every code, as if all had changed: for a service that was added after older events expired.
            Idempotent.""")
    @APIResponse(responseCode = "200", description = "Published", content = {
            @Content(schema = @Schema(implementation = RegisterView.Announcement.class)) })
    public RegisterView.Announcement announce(
            @Parameter(description = "The register", example = "programmes") @PathParam("register") String name) {
        Register register = register(name);
        return new RegisterView.Announcement(register.code(), announceRegister.announce(register));
    }

    private static Register register(String name) {
        return Register.of(name).orElseThrow(ProblemException::notFound);
    }
}
