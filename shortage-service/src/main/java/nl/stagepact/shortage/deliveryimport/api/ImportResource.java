package nl.stagepact.shortage.deliveryimport.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Locale;
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
import nl.stagepact.servicekit.parameter.PageParameters;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.FrameworkProblems;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.domain.ImportFormat;
import nl.stagepact.shortage.deliveryimport.domain.ImportOrder;
import nl.stagepact.shortage.deliveryimport.domain.ImportedDelivery;
import nl.stagepact.shortage.deliveryimport.usecase.ImportCutter;
import nl.stagepact.shortage.deliveryimport.usecase.ReadImports;
import nl.stagepact.shortage.deliveryimport.usecase.ReceiveImport;
import nl.stagepact.shortage.wire.DryRunParameter;
import nl.stagepact.shortage.wire.MediaTypes;

/** Imports years of deliveries from one file, in a job that reports its progress. */
@Path("/imports")
@Tag(name = "Imports", description = "Many deliveries in one file, stored by a background job")
public class ImportResource {

    static final String NDJSON = "application/x-ndjson";

    private static final UUID FIRST_PAGE = new UUID(-1, -1);

    private final ReceiveImport receiveImport;
    private final ReadImports readImports;
    private final ImportOwner importOwner;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final Texts texts;
    private final CurrentLanguage currentLanguage;

    ImportResource(ReceiveImport receiveImport, ReadImports readImports, ImportOwner importOwner, CurrentCaller caller,
            Cursors cursors, Texts texts, CurrentLanguage currentLanguage) {
        this.receiveImport = receiveImport;
        this.readImports = readImports;
        this.importOwner = importOwner;
        this.caller = caller;
        this.cursors = cursors;
        this.texts = texts;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Consumes({ MediaTypes.CSV, NDJSON })
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SBB_SYSTEM, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "postImport", summary = "Import many deliveries at once", description = """
            For history, or for a system that counts for many schools: up to 1,000,000 lines in 20,000 deliveries. A line is a line of a
            delivery with the school and the reference date; lines of one delivery must be consecutive. A school imports its own counts,
            SBB its own, and the administrator of the installation any.

            The response comes when the file is received and divided into deliveries; a file that cannot be divided is rejected as a
            whole. The job then stores each delivery completely or not at all, as if it were delivered separately. It resumes after an
            interruption. Sending the same file again changes nothing.""")
    @APIResponse(responseCode = "202", description = "Received; Location gives its progress", content = {
            @Content(schema = @Schema(implementation = ImportView.class)) })
    @APIResponse(responseCode = "409", description = "Ten imports of this organisation "
            + "are not finished yet, or the Idempotency-Key was used with another file")
    public Response post(
            @Parameter(required = true) @HeaderParam(IdempotencyKeyHeader.NAME) String key,
            @BeanParam ImportParameters given, @BeanParam DryRunParameter mode,
            @RequestBody(description = "At most 240 MB", required = true, content = {
                    @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING), examples = {
                            @ExampleObject(name = "importCsv", ref = "importCsv") }),
                    @Content(mediaType = NDJSON, schema = @Schema(type = STRING), examples = {
                            @ExampleObject(name = "importNdjson", ref = "importNdjson") }) }) InputStream body,
            @Context HttpHeaders headers, @Context UriInfo uri) throws IOException {
        Source.Kind kind = given.source() == null ? importOwner.source() : given.source();
        boolean dry = mode.dryRun();
        String owner = importOwner.get();
        ImportFormat format = format(headers.getMediaType());
        ImportOrder order = new ImportOrder(kind, format, dry, owner == null ? ImportOrder.PLATFORM : owner,
                caller.get().client());
        Language language = currentLanguage.get();
        DeliveryImport made = receiveImport.receive(order, key, into -> {
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

    /** JAX-RS also matches a request without a media type. */
    private static ImportFormat format(@Nullable MediaType type) {
        return switch (type == null ? "" : (type.getType() + '/' + type.getSubtype()).toLowerCase(Locale.ROOT)) {
            case MediaTypes.CSV -> ImportFormat.CSV;
            case NDJSON -> ImportFormat.NDJSON;
            default -> throw FrameworkProblems.unsupported(type == null ? null : type.toString());
        };
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SBB_SYSTEM, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listImports", summary = "List imports", description = """
            Imports of the caller's organisation, latest first; the administrator of the installation reads all.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = ImportView.Listing.class)) })
    public ImportView.Listing list(@BeanParam PageParameters paging, @Context UriInfo uri) {
        String owner = importOwner.get();
        String collection = "imports/" + owner;
        UUID before = cursors.after(collection, paging.cursor()).map(UUID::fromString).orElse(FIRST_PAGE);
        Page<DeliveryImport> page = readImports.page(owner, before, paging.pageSize());
        String path = uri.getRequestUri().getRawPath();
        return new ImportView.Listing(page.items().stream().map(each -> ImportView.of(each, path)).toList(),
                cursors.next(collection, page.next(), uri));
    }

    @GET
    @Path("/{importId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SBB_SYSTEM, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getImport", summary = "Read the progress of an import", description = "Poll until its state is finished.")
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
    @Operation(operationId = "listImportedDeliveries", summary = "List the deliveries of an import with their outcomes", description = """
            In the order of the file, with the faults of rejected deliveries.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = ImportedDeliveryView.Listing.class)) })
    public ImportedDeliveryView.Listing deliveries(
            @PathParam("importId") UUID importId,
            @BeanParam ImportedDeliveryParameters given,
            @BeanParam PageParameters paging,
            @Context UriInfo uri) {
        String collection = "imported/" + importId;
        int after = cursors.after(collection, paging.cursor()).map(Integer::valueOf).orElse(-1);
        DeliveryImport of = require(importId);
        Page<ImportedDelivery> page = readImports.deliveries(of, given.outcomes(), after, paging.pageSize());
        Language language = currentLanguage.get();
        return new ImportedDeliveryView.Listing(
                page.items().stream().map(each -> ImportedDeliveryView.of(each, of.order().format(), texts, language)).toList(),
                cursors.next(collection, page.next(), uri));
    }

    private DeliveryImport require(UUID id) {
        return readImports.require(id, importOwner.get());
    }
}
