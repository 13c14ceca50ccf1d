package nl.stagepact.discrimination.figures.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.discrimination.figures.domain.PublishedFigures;
import nl.stagepact.discrimination.figures.usecase.ReadFigures;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;

/** Published figures about discrimination. */
@Path("/figures")
@Tag(name = "Figures", description = "What is published about reports, and how nobody can be found in it")
public class FigureResource {

    static final String CSV = "text/csv";
    private static final String CSV_UTF8 = "text/csv; charset=utf-8; header=present";
    private static final String COLLECTION = "figures";

    private final ReadFigures readFigures;
    private final Cursors cursors;

    FigureResource(ReadFigures readFigures, Cursors cursors) {
        this.readFigures = readFigures;
        this.cursors = cursors;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listFigures", summary = "Read the figures of all quarters and years", description = """
            For everyone. Figures of a quarter or year are made once, some days after its end, and never change. Every count above \
            zero has noise of its own, so that nobody can be found in it; no figure names a company or a school.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = FiguresView.Listing.class)) })
    public FiguresView.Listing list(@BeanParam PageParameters paging, @Context UriInfo uri) {
        Page<PublishedFigures> page = readFigures.page(cursors.after(COLLECTION, paging.cursor()).orElse(null),
                paging.pageSize());
        return new FiguresView.Listing(page.items().stream().map(FiguresView::of).toList(),
                cursors.next(COLLECTION, page.next(), uri));
    }

    @GET
    @Path("/{period}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getFigures", summary = "Read the figures of a quarter or year", description = "For everyone.")
    @APIResponse(responseCode = "200", description = "The figures", content = {
            @Content(schema = @Schema(implementation = FiguresView.class)) })
    public FiguresView get(
            @Parameter(description = "A quarter or a year", example = "2026-Q3") @PathParam("period") String period) {
        return FiguresView.of(readFigures.of(period));
    }

    @GET
    @Path("/{period}/municipalities")
    @PermitAll
    @Produces({ MediaType.APPLICATION_JSON, CSV })
    @Operation(operationId = "getMunicipalFigures", summary = "Read the figures by municipality", description = """
            For everyone. In the three columns of the registration form of anti-discrimination services (Stcrt. 2010, 17434), so that \
            reports of residents and about the municipality can be told apart.""")
    @APIResponse(responseCode = "200", description = "The figures", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MunicipalFiguresView.class)),
            @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)) })
    public Response municipalities(
            @Parameter(description = "A quarter or a year", example = "2026") @PathParam("period") String period,
            @BeanParam MunicipalityParameter given, @Context Request request) {
        MunicipalFiguresView view = MunicipalFiguresView.of(readFigures.byMunicipality(period, given.municipality()));
        Variant chosen = request.selectVariant(
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, new MediaType("text", "csv")).build());
        return chosen != null && chosen.getMediaType().getSubtype().equals("csv") ? Response.ok(view.csv(), CSV_UTF8).build()
                : Response.ok(view, MediaType.APPLICATION_JSON).build();
    }
}
