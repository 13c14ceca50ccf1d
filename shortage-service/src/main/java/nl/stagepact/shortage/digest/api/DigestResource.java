package nl.stagepact.shortage.digest.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.access.api.ReadablePact;
import nl.stagepact.shortage.digest.usecase.ReadDigests;
import nl.stagepact.shortage.wire.CsvParameter;
import nl.stagepact.shortage.wire.FigureFormat;
import nl.stagepact.shortage.wire.MediaTypes;

/** Digests for social-return advisers, made every six weeks. */
@Path("/pacts/{pact}/digests")
@Tag(name = "Digests", description = "Shortages by programme and region, compared with the previous digest: for "
        + "social-return advisers, every six weeks")
public class DigestResource {

    private static final String HTML_UTF8 = "text/html; charset=utf-8";
    /** Allows inline styles only: no scripts and no loading. */
    private static final String STYLE_ONLY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final ReadDigests readDigests;
    private final DigestPage page;
    private final ReadablePact readablePact;
    private final CurrentLanguage currentLanguage;

    DigestResource(ReadDigests readDigests, DigestPage page, ReadablePact readablePact, CurrentLanguage currentLanguage) {
        this.readDigests = readDigests;
        this.page = page;
        this.readablePact = readablePact;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listDigests", summary = "List a pact's digests", description = "The latest 200, latest first.")
    @APIResponse(responseCode = "200", description = "The digests", content = {
            @Content(schema = @Schema(implementation = DigestView.Listing.class)) })
    public DigestView.Listing list(
            @Parameter(description = "Code of the pact area; 404 if unknown", example = "amersfoort") @PathParam("pact") String pact) {
        readablePact.require(pact);
        return new DigestView.Listing(readDigests.list(pact).stream().map(DigestView::of).toList());
    }

    @GET
    @Path("/{number}")
    @Produces({ MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaType.TEXT_HTML })
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getDigest", summary = "Read a digest", description = """
            As JSON, CSV, or a page to print. Exact figures, for partners of the pact; each digest is frozen.""")
    @APIResponse(responseCode = "200", description = "The digest", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DigestView.Whole.class)),
            @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING)),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = STRING)) })
    public Response get(
            @Parameter(description = "Code of the pact area; 404 if unknown", example = "amersfoort") @PathParam("pact") String pact,
            @Parameter(example = "1", schema = @Schema(type = INTEGER, minimum = "1"), description = """
                    Number within the pact, from 1""") @PathParam("number") int number,
            @BeanParam CsvParameter dialect,
            @Context HttpHeaders headers) {
        readablePact.require(pact);
        DigestView.Whole whole = readDigests.find(pact, number).map(DigestView.Whole::of)
                .orElseThrow(ProblemException::notFound);
        Response.ResponseBuilder answer = FigureFormat.prefersHtml(headers)
                ? Response.ok(page.of(whole, currentLanguage.get()), HTML_UTF8).header("Content-Security-Policy", STYLE_ONLY)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                : FigureFormat.answer(headers, dialect, whole, DigestView.CSV_HEADER,
                        whole.items().stream().map(DigestView.RowView::csv));
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }
}
