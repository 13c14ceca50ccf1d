package nl.stagepact.shortage.register.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.BOOLEAN;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Parameters;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.register.domain.Column;
import nl.stagepact.shortage.register.domain.Register;
import nl.stagepact.shortage.register.domain.RegisterEntry;
import nl.stagepact.shortage.register.domain.RegisterRejected;
import nl.stagepact.shortage.register.domain.RegisterVersion;
import nl.stagepact.shortage.register.usecase.AnnounceRegister;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.register.usecase.ImportRegister;
import nl.stagepact.shortage.register.usecase.ReadRegister;
import nl.stagepact.shortage.wire.FigureFormat;
import nl.stagepact.shortage.wire.MediaTypes;

/** Registers, readable by everyone and imported by an administrator. */
@Path("/registers")
@Tag(name = "Registers", description = "Programmes, schools and areas: what there is, since when and until when, and as known when")
public class RegisterResource {

    /** An importer needs the current version for If-Match, so caches must revalidate. */
    private static final String PUBLIC = "public, no-cache";

    private final ReadRegister readRegister;
    private final ImportRegister importRegister;
    private final AnnounceRegister announceRegister;
    private final CurrentRegisters currentRegisters;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final Clock clock;
    private final Texts texts;
    private final Parameters parameters;
    private final CurrentLanguage currentLanguage;

    RegisterResource(ReadRegister readRegister, ImportRegister importRegister, AnnounceRegister announceRegister,
            CurrentRegisters currentRegisters, CurrentCaller caller, Cursors cursors, Clock clock, Texts texts,
            Parameters parameters, CurrentLanguage currentLanguage) {
        this.readRegister = readRegister;
        this.importRegister = importRegister;
        this.announceRegister = announceRegister;
        this.currentRegisters = currentRegisters;
        this.caller = caller;
        this.cursors = cursors;
        this.clock = clock;
        this.texts = texts;
        this.parameters = parameters;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @SecurityRequirementsSet
    @Operation(operationId = "listRegisters", summary = "List the registers", description = "The version of each that stands.")
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
    @SecurityRequirementsSet
    @Operation(operationId = "getRegister", summary = "Read a register", description = """
            JSON in pages; CSV whole, in the form in which it can be imported again. As it stands, or as it was known at
            availableAt; of it everything, or what is so on validAt.""")
    @APIResponse(responseCode = "200", description = "The entries", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Its version, for If-Match of an import") }, content = {
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RegisterView.Page.class)),
                    @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING)) })
    public Response get(
            @Parameter(example = "programmes", description = """
                    programmes, institutions, municipalities, labour-market-regions, rmc-regions, pact-areas or \
                    sector-labels""") @PathParam("register") String name,
            @Parameter(description = "A code: only its periods", example = "25604") @QueryParam("code") String code,
            @Parameter(schema = @Schema(type = STRING, format = "date"), description = """
                    Only what is so on this day""") @QueryParam("validAt") String validAt,
            @Parameter(example = "2026-01-31", description = """
                    As it was known then: a day (all of it counts) or a moment (RFC 3339)""") @QueryParam("availableAt") String availableAt,
            @Parameter(schema = @Schema(type = INTEGER, minimum = "1", maximum = "2000", defaultValue = "500"), description = """
                    Items on a page""") @QueryParam("pageSize") String pageSize,
            @QueryParam("cursor") String cursor,
            @Context HttpHeaders headers, @Context UriInfo uri) {
        Register register = register(name);
        Optional<String> wanted = parameters.text("code");
        Optional<LocalDate> day = parameters.date("validAt");
        Optional<Instant> known = parameters.moment("availableAt", clock.instant());
        int size = parameters.wholeNumber("pageSize", 500, 1, 2000);
        RegisterVersion version = readRegister.version(register, known.orElse(null));
        String collection = "register " + register.code() + ' ' + version.version();
        String after = cursors.after(collection, parameters).orElse("");
        parameters.refuseFaults();
        boolean csv = FigureFormat.prefersCsv(headers);
        List<RegisterEntry> entries = readRegister.content(version).entries().stream()
                .filter(entry -> wanted.isEmpty() || entry.code().equals(wanted.get()))
                .filter(entry -> day.isEmpty() || entry.validity().includes(day.get())).toList();
        Response.ResponseBuilder answer = csv ? csv(register, entries)
                : Response.ok(page(version, entries, after, size, collection, uri),
                        MediaType.APPLICATION_JSON);
        return answer.header(HttpHeaders.ETAG, EntityVersion.tag(version.version()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT).header(HttpHeaders.CACHE_CONTROL, PUBLIC).build();
    }

    @GET
    @Path("/{register}/versions")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @SecurityRequirementsSet
    @Operation(operationId = "listRegisterVersions", summary = "List the versions of a register", description = """
            Every import, latest first. Read one by availableAt of its recordedAt.""")
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
            The whole register as CSV (UTF-8, comma or semicolon): what is not in it will not be there, though every earlier
            version keeps it. All faults of all lines are answered at once; while there is one, nothing is stored. The answer
            tells what changes. Columns of every register: code, name, validFrom, and if wanted validTo (the last day; empty
            while no end is known) and demo. Besides, programmes: nameEn, level, sector, dossier, internshipMandatory;
            institutions: kind, pacts; areas: municipalities; sector-labels: sector. Codes in one cell are separated by spaces.
            Changes are told as events.""")
    @APIResponse(responseCode = "200", description = "Imported (with dryRun: would be), or unchanged", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "The version that stands") }, content = {
                    @Content(schema = @Schema(implementation = RegisterImportView.class)) })
    public Response put(
            @Parameter(description = "The register", example = "programmes") @PathParam("register") String name,
            @Parameter(schema = @Schema(type = BOOLEAN, defaultValue = "false"), description = """
                    true: check and compare, store nothing, answer the same""") @QueryParam("dryRun") String dryRun,
            @Parameter(in = ParameterIn.HEADER, name = "If-Match", description = "ETag of the version that the importer has "
                    + "seen; required but for "
                    + "a dry run", schema = @Schema(type = STRING)) @Nullable @jakarta.ws.rs.HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = {
                    @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING), examples = {
                            @ExampleObject(name = "registerCsv", ref = "registerCsv") }) }) InputStream body)
            throws IOException {
        Register register = register(name);
        boolean dry = parameters.flag("dryRun");
        parameters.refuseFaults();
        Integer seen = dry ? EntityVersion.seen(ifMatch).orElse(null) : Integer.valueOf(EntityVersion.required(ifMatch));
        RegisterCsvReader.Reading reading = RegisterCsvReader.read(register, body);
        try {
            ImportRegister.Outcome outcome = importRegister.importRegister(register, reading.draft(), seen,
                    caller.get().client(), dry);
            currentRegisters.reload();
            return Response.ok(RegisterImportView.of(register, outcome, dry))
                    .header(HttpHeaders.ETAG, EntityVersion.tag(outcome.version().version())).build();
        } catch (RegisterRejected refusal) {
            throw RegisterProblems.of(refusal, reading.table(), texts, currentLanguage.get());
        }
    }

    @POST
    @Path("/{register}/announcements")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(operationId = "postRegisterAnnouncement", summary = "Tell a register again", description = """
            An event for every code, as if all had changed: for a service that came later than events are kept. Twice does \
            no harm.""")
    @APIResponse(responseCode = "200", description = "Told", content = {
            @Content(schema = @Schema(implementation = RegisterView.Announcement.class)) })
    public RegisterView.Announcement announce(
            @Parameter(description = "The register", example = "programmes") @PathParam("register") String name) {
        Register register = register(name);
        return new RegisterView.Announcement(register.code(), announceRegister.announce(register));
    }

    private static Register register(String name) {
        return Register.of(name).orElseThrow(ProblemException::notFound);
    }

    private RegisterView.Page page(RegisterVersion version, List<RegisterEntry> entries, String after, int size,
            String collection, UriInfo uri) {
        Page<RegisterEntry> page = Page.of(entries.stream().filter(entry -> entry.key().compareTo(after) > 0).toList(), size,
                RegisterEntry::key);
        return new RegisterView.Page(RegisterView.of(version),
                page.items().stream().map(entry -> RegisterEntryView.of(version.register(), entry)).toList(),
                cursors.next(collection, page.next(), uri));
    }

    private static Response.ResponseBuilder csv(Register register, List<RegisterEntry> entries) {
        List<String> columns = register.columns().stream().map(Column::name).toList();
        return FigureFormat.csv(columns, entries.stream().map(entry -> {
            List<@Nullable Object> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(entry.textOrNull(column)));
            return cells;
        }));
    }
}
