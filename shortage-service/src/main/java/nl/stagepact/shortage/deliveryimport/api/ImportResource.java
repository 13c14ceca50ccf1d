package nl.stagepact.shortage.deliveryimport.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.BOOLEAN;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import nl.stagepact.servicekit.idempotency.Fingerprint;
import nl.stagepact.servicekit.idempotency.IdempotencyKeyHeader;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Parameters;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.domain.ImportFormat;
import nl.stagepact.shortage.deliveryimport.domain.ImportOrder;
import nl.stagepact.shortage.deliveryimport.domain.ImportOutcome;
import nl.stagepact.shortage.deliveryimport.domain.ImportedDelivery;
import nl.stagepact.shortage.deliveryimport.usecase.ReadImports;
import nl.stagepact.shortage.deliveryimport.usecase.ReceiveImport;
import nl.stagepact.shortage.wire.MediaTypes;

/** Imports of many deliveries in one file, processed by a background job that reports its progress. */
@Path("/imports")
@Tag(name = "Imports", description = "Many deliveries in one file, taken in as a job")
public class ImportResource {

    static final String NDJSON = "application/x-ndjson";

    private static final UUID FIRST_PAGE = new UUID(-1, -1);

    private final ReceiveImport receiveImport;
    private final ReadImports readImports;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final Texts texts;
    private final Parameters parameters;
    private final CurrentLanguage currentLanguage;

    ImportResource(ReceiveImport receiveImport, ReadImports readImports, CurrentCaller caller, Cursors cursors, Texts texts,
            Parameters parameters, CurrentLanguage currentLanguage) {
        this.receiveImport = receiveImport;
        this.readImports = readImports;
        this.caller = caller;
        this.cursors = cursors;
        this.texts = texts;
        this.parameters = parameters;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Consumes({ MediaTypes.CSV, NDJSON })
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SBB_SYSTEM, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "postImport", summary = "Import many deliveries at once", description = """
            For history, or for a system that counts for many schools: up to 1,000,000 lines of 20,000 deliveries. A line is that of
            a delivery, with the school and the reference date besides; lines of one delivery stand together. A school sends its
            own, SBB its own, the administrator of the installation any.

            The answer comes when the file is in and can be told apart; what makes that impossible refuses it whole. The job then
            takes in delivery by delivery: each whole or not at all, as if it was delivered by itself. It goes on by itself after an
            interruption, and sending the same file again changes nothing.""")
    @APIResponse(responseCode = "202", description = "Received; Location tells how far it is", content = {
            @Content(schema = @Schema(implementation = ImportView.class)) })
    @APIResponse(responseCode = "409", description = "Ten imports of this organisation "
            + "are not finished yet, or the Idempotency-Key came with another file")
    public Response post(
            @Parameter(required = true) @Nullable @HeaderParam(IdempotencyKeyHeader.NAME) String key,
            @Parameter(description = "Whose counts. For an administrator, who sends for either; "
                    + "others send their own", schema = @Schema(type = STRING, enumeration = {
                            "school", "sbb" })) @QueryParam("source") String source,
            @Parameter(schema = @Schema(type = BOOLEAN, defaultValue = "false"), description = """
                    true: check every delivery, store none, tell the same""") @QueryParam("dryRun") String dryRun,
            @RequestBody(required = true, content = {
                    @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING), examples = {
                            @ExampleObject(name = "importCsv", ref = "importCsv") }),
                    @Content(mediaType = NDJSON, schema = @Schema(type = STRING), examples = {
                            @ExampleObject(name = "importNdjson", ref = "importNdjson") }) }) InputStream body,
            @Context HttpHeaders headers, @Context UriInfo uri) throws IOException {
        Source.Kind kind = parameters.oneOf("source", this::sourceOfCaller, sourcesOfCaller()).orElse(ownSource());
        boolean dry = parameters.flag("dryRun");
        String once = IdempotencyKeyHeader.require(key, parameters);
        parameters.refuseFaults();
        String owner = owner();
        ImportFormat format = headers.getMediaType().getSubtype().equalsIgnoreCase("csv") ? ImportFormat.CSV
                : ImportFormat.NDJSON;
        ImportOrder order = new ImportOrder(kind, format, dry, owner == null ? ImportOrder.PLATFORM : owner,
                caller.get().client());
        Language language = currentLanguage.get();
        DeliveryImport made = receiveImport.receive(order, once, into -> {
            MessageDigest digest = Fingerprint.begin();
            digest.update((kind + " " + dry).getBytes(StandardCharsets.UTF_8));
            ImportCutter cutter = new ImportCutter(kind, kind == Source.Kind.SCHOOL ? owner : null, into);
            InputStream content = new DigestInputStream(body, digest);
            switch (format) {
                case CSV -> ImportCsvReader.read(content, kind, cutter, texts, language);
                case NDJSON -> ImportNdjsonReader.read(content, kind, cutter, texts, language);
            }
            return digest.digest();
        });
        ImportView view = ImportView.of(made, uri.getRequestUri().getRawPath());
        return Response.status(202).header(HttpHeaders.LOCATION, uri.getRequestUri().getRawPath() + '/' + made.id())
                .entity(view).build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SBB_SYSTEM, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listImports", summary = "List imports", description = """
            Those of the caller's organisation, latest first; the administrator of the installation reads all.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = ImportView.Listing.class)) })
    public ImportView.Listing list(
            @QueryParam("pageSize") String pageSize,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        int size = parameters.wholeNumber("pageSize", 50, 1, 200);
        String owner = owner();
        String collection = "imports/" + owner;
        UUID before = cursors.after(collection, parameters).map(UUID::fromString).orElse(FIRST_PAGE);
        parameters.refuseFaults();
        Page<DeliveryImport> page = readImports.page(owner, before, size);
        String path = uri.getRequestUri().getRawPath();
        return new ImportView.Listing(page.items().stream().map(each -> ImportView.of(each, path)).toList(),
                cursors.next(collection, page.next(), uri));
    }

    @GET
    @Path("/{importId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SBB_SYSTEM, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getImport", summary = "Read how far an import is", description = "Ask again until its state is finished.")
    @APIResponse(responseCode = "200", description = "The import", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public ImportView get(
            @PathParam("importId") UUID importId,
            @Context UriInfo uri) {
        String path = uri.getRequestUri().getRawPath();
        return ImportView.of(require(importId), path.substring(0, path.lastIndexOf('/')));
    }

    @GET
    @Path("/{importId}/deliveries")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SBB_SYSTEM, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listImportedDeliveries", summary = "Read what became of the deliveries of an import", description = """
            In the order of the file, with the faults of those that were refused.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = ImportedDeliveryView.Listing.class)) })
    public ImportedDeliveryView.Listing deliveries(
            @PathParam("importId") UUID importId,
            @Parameter(description = "Only those with these outcomes, separated by commas: "
                    + ImportOutcome.CODES, example = "refused") @QueryParam("outcome") String outcome,
            @QueryParam("pageSize") String pageSize,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        List<ImportOutcome> asked = parameters.someOf("outcome", ImportOutcome::of, ImportOutcome.CODES);
        int size = parameters.wholeNumber("pageSize", 50, 1, 200);
        String collection = "imported/" + importId;
        int after = cursors.after(collection, parameters).map(Integer::valueOf).orElse(-1);
        parameters.refuseFaults();
        DeliveryImport of = require(importId);
        Set<ImportOutcome> outcomes = asked.isEmpty() ? EnumSet.allOf(ImportOutcome.class) : EnumSet.copyOf(asked);
        Page<ImportedDelivery> page = readImports.deliveries(of, outcomes, after, size);
        Language language = currentLanguage.get();
        return new ImportedDeliveryView.Listing(
                page.items().stream().map(each -> ImportedDeliveryView.of(each, of.order().format(), texts, language)).toList(),
                cursors.next(collection, page.next(), uri));
    }

    private DeliveryImport require(UUID id) {
        return readImports.require(id, owner());
    }

    /** Owner of the imports that the caller sends and reads; null for all owners. */
    private @Nullable String owner() {
        if (caller.get().is(Roles.PLATFORM_ADMIN)) {
            return null;
        }
        if (caller.get().is(Roles.SBB_SYSTEM)) {
            return Source.SBB.code();
        }
        String institution = caller.get().institutionCode();
        if (institution == null) {
            throw ProblemException.notFound(); // a school's system of no school
        }
        return institution;
    }

    private Source.Kind ownSource() {
        return Source.SBB.code().equals(owner()) ? Source.Kind.SBB : Source.Kind.SCHOOL;
    }

    private Optional<Source.Kind> sourceOfCaller(String code) {
        return Source.Kind.of(code).filter(kind -> owner() == null || kind == ownSource());
    }

    private String sourcesOfCaller() {
        return owner() == null ? Source.Kind.CODES : ownSource().code();
    }
}
