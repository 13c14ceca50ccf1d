package nl.stagepact.placement.feed.api;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.feed.usecase.CurrentFeeds;
import nl.stagepact.placement.feed.usecase.FeedEdition;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.search.api.VacancyFilters;
import nl.stagepact.placement.search.api.VacancyPageView;
import nl.stagepact.placement.search.domain.FoundVacancies.SortKey;
import nl.stagepact.placement.search.domain.VacancyOrder;
import nl.stagepact.placement.search.domain.VacancyQuery;
import nl.stagepact.placement.search.usecase.SearchVacancies;
import nl.stagepact.placement.wire.Document;
import nl.stagepact.placement.wire.Pages;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.problem.Parameters;

/** Searching in what a website shows: as data for its script, as a page for whoever has none. */
@Path("/feeds/{feedId}")
@Tag(name = "Feeds")
public class FeedSearchResource {

    private final CurrentFeeds feeds;
    private final SearchVacancies searchVacancies;
    private final CurrentRegisters registers;
    private final FeedHtmlPage page;
    private final Cursors cursors;
    private final Parameters parameters;

    FeedSearchResource(CurrentFeeds feeds, SearchVacancies searchVacancies, CurrentRegisters registers, FeedHtmlPage page,
            Cursors cursors, Parameters parameters) {
        this.feeds = feeds;
        this.searchVacancies = searchVacancies;
        this.registers = registers;
        this.page = page;
        this.cursors = cursors;
        this.parameters = parameters;
    }

    @GET
    @Path("/vacancies")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @SecurityRequirementsSet
    @Operation(operationId = "listFeedVacancies", summary = "Search in a feed", description = """
            Searches the vacancies of the feed with the same parameters as a search of all vacancies.""")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = VacancyPageView.class)))
    @APIResponse(responseCode = "410", description = "The feed was deleted")
    public Response list(
            @PathParam("feedId") UUID feedId,
            @Parameter(description = "Programmes, any of them", example = "25180") @QueryParam("programme") String programme,
            @Parameter(description = "Levels 1 to 4; any of them", example = "2,3") @QueryParam("level") String level,
            @Parameter(description = "bol, bbl, third; any of them", example = "bol") @QueryParam("learningPath") String learningPath,
            @Parameter(description = "fixed_supervisor, step_free, small_scale, age_15_16, visit_beforehand; all of them", example = "step_free") @QueryParam("offers") String offers,
            @Parameter(description = "Days of the week on which one can work; all of them", example = "monday,tuesday") @QueryParam("days") String days,
            @Parameter(description = "The place is available on this day: it has begun and has not ended", schema = @Schema(type = SchemaType.STRING, format = "date")) @QueryParam("from") String from,
            @Parameter(description = "The place is available on this day too", schema = @Schema(type = SchemaType.STRING, format = "date")) @QueryParam("to") String to,
            @Parameter(description = "Only vacancies that also reimburse all costs", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false")) @QueryParam("coversCosts") String coversCosts,
            @Parameter(description = "Postcode, or its four digits, from which distances are measured", example = "3811") @QueryParam("near") String near,
            @Parameter(description = "Maximum distance in kilometres, in a straight line", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "300", defaultValue = "25")) @QueryParam("within") String within,
            @Parameter(description = "Words in the title or the tasks, compared by their Dutch stems", example = "bakken") @QueryParam("words") String words,
            @Parameter(description = "newest, distance, compensation; default: newest, or distance when near is given", example = "newest") @QueryParam("sort") String sort,
            @Parameter(description = "Whether to return counts per filter value", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false")) @QueryParam("counts") String counts,
            @Parameter(description = "Items on a page", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20")) @QueryParam("pageSize") String pageSize,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        VacancyQuery query = VacancyFilters.inFeed(parameters, registers);
        VacancyOrder order = VacancyFilters.order(parameters, query);
        boolean withCounts = parameters.flag("counts");
        int size = parameters.wholeNumber("pageSize", 20, 1, 100);
        String collection = "feed " + feedId + ' ' + order + ' ' + query;
        @Nullable
        SortKey after = cursors.after(collection, parameters).map(SortKey::of).orElse(null);
        parameters.refuseFaults();
        FeedEdition edition = feeds.edition(feedId);
        SearchVacancies.Found found = searchVacancies.search(query, edition.question(), order, after, size, withCounts);
        @Nullable
        SortKey next = found.found().next();
        return Response.ok(VacancyPageView.of(found, cursors.next(collection, next == null ? null : next.toString(), uri),
                withCounts)).header(HttpHeaders.CACHE_CONTROL, Document.CACHEABLE).build();
    }

    @GET
    @Path("/page")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @SecurityRequirementsSet
    @Operation(operationId = "getFeedPage", summary = "Show a feed as a page", description = """
            In the feed's language, with a search form. Works without a script; the widget links to it as a fallback.""")
    @APIResponse(responseCode = "200", description = "The page", content = {
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)) })
    @APIResponse(responseCode = "410", description = "The feed was deleted")
    public Response page(
            @PathParam("feedId") UUID feedId,
            @Parameter(description = "Words in the title or the tasks; may be empty", example = "bakken") @QueryParam("words") String words,
            @Parameter(description = "A postcode; may be empty", example = "3811") @QueryParam("near") String near,
            @Parameter(description = "Maximum distance in kilometres", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "300", defaultValue = "25")) @QueryParam("within") String within,
            @Parameter(description = "Opaque; taken from the link to more") @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        FeedEdition edition = feeds.edition(feedId);
        String html = page.of(edition, parameters, uri);
        return Response.ok(html).type(Pages.HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, edition.feed().content().language().code())
                .header("Content-Security-Policy", Pages.POLICY).header(HttpHeaders.CACHE_CONTROL, Document.CACHEABLE)
                .build();
    }
}
