package nl.stagepact.shortage.delivery.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.io.IOException;
import java.io.InputStream;
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

import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.parameter.PageParameters;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Excerpt;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.access.api.SchoolAccess;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.register.domain.InstitutionCode;
import nl.stagepact.shortage.wire.CsvParameter;
import nl.stagepact.shortage.wire.DryRunParameter;
import nl.stagepact.shortage.wire.MediaTypes;
import nl.stagepact.shortage.wire.VersionParameter;

/** A school's deliveries: its student-tracking system sends them; the school, SBB and the pact's administrator read them. */
@Path("/institutions/{institutionCode}/deliveries")
@Tag(name = "Deliveries", description = "Complete snapshots of one school at one reference date (\"peildatum\")")
public class DeliveryResource {

    private final DeliveryExchange exchange;
    private final SchoolAccess access;
    private final Texts texts;
    private final CurrentLanguage currentLanguage;

    DeliveryResource(DeliveryExchange exchange, SchoolAccess access, Texts texts, CurrentLanguage currentLanguage) {
        this.exchange = exchange;
        this.access = access;
        this.texts = texts;
        this.currentLanguage = currentLanguage;
    }

    @PUT
    @Path("/{referenceDate}")
    @Consumes({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SCHOOL_SYSTEM)
    @Operation(operationId = "putDelivery", summary = "Deliver the counts of a school for a reference date", description = """
            One complete snapshot: programme, level, learning path, region and month identify a line. The answer lists all faults of all
            lines; a delivery with a fault is not stored. The same content again, in any format or order, changes nothing. Other content
            for the same date is a correction, stored as a new version; earlier versions are kept.

            A shortage ("tekort") is the lack of an internship or apprenticeship at the moment it is wanted (31 524 nr. 516:
            "het ontbreken van een stage of leerbaan op het moment dat deze gewenst is"). It does not always delay a student; delay
            ("studievertraging") and dropout ("uitval") are separate counts.

            CSV: UTF-8, with or without a byte order mark; a header with the names below in any order and case; comma, semicolon or tab. A
            missing column or a hyphen was not delivered; an empty cell is unknown. Months can be written as 2026-02, 2-2026, 1-2-2026 or
            feb-26, in Dutch or English. A number that can be read in two ways, such as 1.000, is rejected.""")
    @APIResponse(responseCode = "201", description = "Stored as the first for this date (with dryRun: would be)", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Version and content hash") }, content = {
                    @Content(schema = @Schema(implementation = ReceiptView.class)) })
    @APIResponse(responseCode = "200", description = "Stored as a correction, or unchanged; see outcome", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Version and content hash") }, content = {
                    @Content(schema = @Schema(implementation = ReceiptView.class)) })
    @APIResponse(responseCode = "409", description = "The register has no such school on the reference date; nothing was stored")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, schema = @Schema(type = STRING), description = """
            Stored only if what is stored has this ETag""")
    @Parameter(name = "If-None-Match", in = ParameterIn.HEADER, schema = @Schema(type = STRING), description = """
            * to store only if nothing is stored yet""")
    public Response put(
            @Parameter(example = "99DA", description = """
                    The school: its BRIN, or its code in RIO""") @PathParam("institutionCode") String institutionCode,
            @Parameter(example = "2026-01-15", schema = @Schema(type = STRING, format = "date"), description = """
                    The day that the counts describe ("peildatum"), not in the future""") @PathParam("referenceDate") String referenceDate,
            @BeanParam DryRunParameter mode,
            @RequestBody(description = "At most 16 MB", required = true, content = {
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DeliveryBody.class), examples = {
                            @ExampleObject(name = "delivery", ref = "delivery") }),
                    @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING), examples = {
                            @ExampleObject(name = "deliveryCsv", ref = "deliveryCsv") }) }) InputStream body,
            @Context HttpHeaders headers, @Context UriInfo uri) throws IOException {
        access.requireOwn(institutionCode);
        return exchange.receive(source(institutionCode), referenceDate, mode.dryRun(), body, headers, uri);
    }

    @DELETE
    @Path("/{referenceDate}")
    @RolesAllowed(Roles.SCHOOL_SYSTEM)
    @Operation(operationId = "deleteDelivery", summary = "Withdraw the delivery of a reference date", description = """
            For a delivery that was made for a wrong date. All its versions are excluded from figures; publications and rounds
            that were signed off do not change. The school's previous delivery, if any, is included again. The withdrawn
            delivery can still be read, with withdrawnAt and withdrawnBy. Another delivery for the same date is a new version.
            Idempotent.""")
    @APIResponse(responseCode = "204", description = "Withdrawn, by this request or an earlier one")
    public Response withdraw(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @BeanParam ReferenceDateParameter delivery,
            @Parameter(in = ParameterIn.HEADER, name = "If-Match", schema = @Schema(type = STRING), description = "ETag of the version "
                    + "that the caller has read, so that a later correction is not "
                    + "withdrawn") @Nullable @HeaderParam("If-Match") String ifMatch) {
        access.requireOwn(institutionCode);
        return exchange.withdraw(source(institutionCode), delivery.referenceDate(), ifMatch);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PACT_ADMIN,
            Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listDeliveries", summary = "List a school's deliveries", description = """
            The latest version of each reference date, latest date first, including withdrawn ones.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = DeliveryView.Listing.class)) })
    public DeliveryView.Listing list(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @BeanParam PageParameters paging,
            @Context UriInfo uri) {
        access.requireReadable(institutionCode);
        return exchange.list(source(institutionCode), paging, uri);
    }

    @GET
    @Path("/{referenceDate}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PACT_ADMIN,
            Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getDelivery", summary = "Read a delivery and all its versions", description = """
            All versions of that reference date, without lines.""")
    @APIResponse(responseCode = "200", description = "The versions", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Of the latest version") }, content = {
                    @Content(schema = @Schema(implementation = DeliveryView.Versions.class)) })
    public Response get(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @BeanParam ReferenceDateParameter delivery) {
        access.requireReadable(institutionCode);
        return exchange.answerVersions(source(institutionCode), delivery.referenceDate());
    }

    @GET
    @Path("/{referenceDate}/lines")
    @Produces({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PACT_ADMIN,
            Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listDeliveryLines", summary = "Read the lines of a delivery", description = """
            The lines in a form that can be delivered again. In CSV an empty cell is unknown, and a hyphen is not delivered.""")
    @APIResponse(responseCode = "200", description = "The lines", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Version, content hash and format"),
            @Header(name = "Withdrawn-At", schema = @Schema(type = STRING, format = "date-time"), description = "When these "
                    + "lines were withdrawn; absent otherwise") }, content = {
                            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DeliveryBody.class)),
                            @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING)) })
    public Response lines(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @BeanParam ReferenceDateParameter delivery,
            @BeanParam VersionParameter wanted,
            @BeanParam CsvParameter csv,
            @Context HttpHeaders headers) {
        access.requireReadable(institutionCode);
        return exchange.lines(source(institutionCode), delivery.referenceDate(), wanted, csv, headers);
    }

    private Source source(String institutionCode) {
        return InstitutionCode.of(institutionCode).map(Source::school).orElseThrow(() -> malformed(institutionCode));
    }

    private ProblemException malformed(String institutionCode) {
        String name = "institutionCode";
        return ProblemException.invalidInput(List.of(InputError.ofParameter("not_an_institution_code",
                texts.get(currentLanguage.get(), "fault.not_an_institution_code",
                        List.of(name, Excerpt.of(institutionCode))),
                name)));
    }
}
