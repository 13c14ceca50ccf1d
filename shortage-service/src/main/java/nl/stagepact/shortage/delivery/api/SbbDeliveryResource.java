package nl.stagepact.shortage.delivery.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.io.IOException;
import java.io.InputStream;

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

import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.parameter.PageParameters;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.wire.CsvParameter;
import nl.stagepact.shortage.wire.DryRunParameter;
import nl.stagepact.shortage.wire.MediaTypes;
import nl.stagepact.shortage.wire.VersionParameter;

/** SBB's deliveries: the cells that schools count, over all schools, with the supply of places. */
@Path("/sbb/deliveries")
@Tag(name = "SBB's deliveries", description = "Complete snapshots of SBB at one reference date (\"peildatum\")")
public class SbbDeliveryResource {

    private final DeliveryExchange exchange;

    SbbDeliveryResource(DeliveryExchange exchange) {
        this.exchange = exchange;
    }

    @PUT
    @Path("/{referenceDate}")
    @Consumes({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SBB_SYSTEM)
    @Operation(operationId = "putSbbDelivery", summary = "Deliver SBB's counts for a reference date", description = """
            Works like a school's delivery: one complete snapshot, all faults at once; the same content again changes nothing, other
            content is a correction. SBB also delivers supply ("aanbod"), and neither delay nor dropout. Counts of schools and of SBB
            are compared, never summed.""")
    @APIResponse(responseCode = "201", description = "Stored as the first for this date (with dryRun: would be)", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Version and content hash") }, content = {
                    @Content(schema = @Schema(implementation = ReceiptView.class)) })
    @APIResponse(responseCode = "200", description = "Stored as a correction, or unchanged; see outcome", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Version and content hash") }, content = {
                    @Content(schema = @Schema(implementation = ReceiptView.class)) })
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, schema = @Schema(type = STRING), description = """
            Stored only if what is stored has this ETag""")
    @Parameter(name = "If-None-Match", in = ParameterIn.HEADER, schema = @Schema(type = STRING), description = """
            * to store only if nothing is stored yet""")
    public Response put(
            @Parameter(example = "2026-01-15", schema = @Schema(type = STRING, format = "date"), description = """
                    The day that the counts describe ("peildatum"), not in the future""") @PathParam("referenceDate") String referenceDate,
            @BeanParam DryRunParameter mode,
            @RequestBody(description = "At most 16 MB", required = true, content = {
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DeliveryBody.class), examples = {
                            @ExampleObject(name = "sbbDelivery", ref = "sbbDelivery") }),
                    @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING), examples = {
                            @ExampleObject(name = "sbbDeliveryCsv", ref = "sbbDeliveryCsv") }) }) InputStream body,
            @Context HttpHeaders headers, @Context UriInfo uri) throws IOException {
        return exchange.receive(Source.SBB, referenceDate, mode.dryRun(), body, headers, uri);
    }

    @DELETE
    @Path("/{referenceDate}")
    @RolesAllowed(Roles.SBB_SYSTEM)
    @Operation(operationId = "deleteSbbDelivery", summary = "Withdraw SBB's delivery of a reference date", description = """
            Works like the withdrawal of a school's delivery: it can still be read, and no longer counts. Idempotent.""")
    @APIResponse(responseCode = "204", description = "Withdrawn, by this request or an earlier one")
    public Response withdraw(
            @BeanParam ReferenceDateParameter delivery,
            @Parameter(in = ParameterIn.HEADER, name = "If-Match", schema = @Schema(type = STRING), description = """
                    ETag of the version that the caller has read, so that a later correction is not \
                    withdrawn""") @Nullable @HeaderParam("If-Match") String ifMatch) {
        return exchange.withdraw(Source.SBB, delivery.referenceDate(), ifMatch);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listSbbDeliveries", summary = "List SBB's deliveries", description = """
            The latest version of each reference date, latest date first, including withdrawn ones.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = DeliveryView.Listing.class)) })
    public DeliveryView.Listing list(
            @BeanParam PageParameters paging, @Context UriInfo uri) {
        return exchange.list(Source.SBB, paging, uri);
    }

    @GET
    @Path("/{referenceDate}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getSbbDelivery", summary = "Read a delivery of SBB and all its versions", description = """
            All versions of that reference date, without lines.""")
    @APIResponse(responseCode = "200", description = "The versions", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Of the latest version") }, content = {
                    @Content(schema = @Schema(implementation = DeliveryView.Versions.class)) })
    public Response get(
            @BeanParam ReferenceDateParameter delivery,
            @Context HttpHeaders headers) {
        return exchange.answerVersions(Source.SBB, delivery.referenceDate());
    }

    @GET
    @Path("/{referenceDate}/lines")
    @Produces({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @RolesAllowed({ Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listSbbDeliveryLines", summary = "Read the lines of a delivery of SBB", description = """
            The lines in a form that can be delivered again. In CSV an empty cell is unknown, and a hyphen is not delivered.""")
    @APIResponse(responseCode = "200", description = "The lines", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Version, content hash and format"),
            @Header(name = "Withdrawn-At", schema = @Schema(type = STRING, format = "date-time"), description = "When these "
                    + "lines were withdrawn; absent otherwise") }, content = {
                            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DeliveryBody.class)),
                            @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING)) })
    public Response lines(
            @BeanParam ReferenceDateParameter delivery,
            @BeanParam VersionParameter wanted,
            @BeanParam CsvParameter csv,
            @Context HttpHeaders headers) {
        return exchange.lines(Source.SBB, delivery.referenceDate(), wanted, csv, headers);
    }
}
