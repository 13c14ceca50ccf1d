package nl.stagepact.placement.feed.api;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.feed.usecase.CurrentFeeds;
import nl.stagepact.placement.feed.usecase.FeedEdition;
import nl.stagepact.placement.search.api.VacancyFilters;
import nl.stagepact.placement.search.domain.FoundVacancies.SortKey;
import nl.stagepact.placement.search.domain.VacancyOrder;
import nl.stagepact.placement.search.domain.VacancyQuery;
import nl.stagepact.placement.search.usecase.SearchVacancies;
import nl.stagepact.placement.wire.Document;
import nl.stagepact.placement.wire.Pages;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Language;

/** Searching in what a website shows: as data for its script, as a page for whoever has none. */
@Path("/feeds/{feedId}")
@Tag(name = "Feeds")
public class FeedSearchResource {

    private final CurrentFeeds feeds;
    private final SearchVacancies searchVacancies;
    private final FeedHtmlPage page;
    private final Cursors cursors;
    private final CurrentLanguage currentLanguage;

    FeedSearchResource(CurrentFeeds feeds, SearchVacancies searchVacancies, FeedHtmlPage page, Cursors cursors,
            CurrentLanguage currentLanguage) {
        this.feeds = feeds;
        this.searchVacancies = searchVacancies;
        this.page = page;
        this.cursors = cursors;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Path("/vacancies")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "listFeedVacancies", summary = "Search in a feed", description = """
            Searches the vacancies of the feed with the same parameters as a search of all vacancies. The names in \
            programmes are in the language of Accept-Language.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = FeedVacanciesView.class)) })
    @APIResponse(responseCode = "410", description = "The feed was deleted")
    public Response list(
            @PathParam("feedId") UUID feedId,
            @BeanParam VacancyFilters given,
            @BeanParam ResultPageParameters paging,
            @Context UriInfo uri) {
        VacancyQuery query = given.toQuery();
        VacancyOrder order = given.order();
        String collection = "feed " + feedId + ' ' + order + ' ' + query;
        @Nullable
        SortKey after = cursors.after(collection, paging.cursor()).map(SortKey::of).orElse(null);
        FeedEdition edition = feeds.edition(feedId);
        SearchVacancies.Found found = searchVacancies.search(query, edition.question(), order, after, paging.pageSize(),
                given.counts());
        @Nullable
        SortKey next = found.found().next();
        Language language = currentLanguage.get();
        return Response.ok(FeedVacanciesView.of(found, cursors.next(collection, next == null ? null : next.toString(), uri),
                given.counts(), language)).header(HttpHeaders.CACHE_CONTROL, Document.CACHEABLE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .build();
    }

    @GET
    @Path("/page")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(operationId = "getFeedPage", summary = "Show a feed as a page", description = """
            In the feed's language, with a search form. Works without a script; the widget links to it as a fallback.""")
    @APIResponse(responseCode = "200", description = "The page", content = {
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)) })
    @APIResponse(responseCode = "410", description = "The feed was deleted")
    public Response page(@PathParam("feedId") UUID feedId, @BeanParam FeedPageParameters given, @Context UriInfo uri) {
        FeedEdition edition = feeds.edition(feedId);
        String html = page.of(edition, given, uri);
        return Response.ok(html).type(Pages.HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, edition.feed().content().language().code())
                .header("Content-Security-Policy", Pages.POLICY).header(HttpHeaders.CACHE_CONTROL, Document.CACHEABLE)
                .build();
    }
}
