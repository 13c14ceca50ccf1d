package nl.stagepact.placement.feed.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.feed.usecase.CurrentFeeds;
import nl.stagepact.placement.feed.usecase.FeedEdition;
import nl.stagepact.placement.feed.usecase.FeedPage;
import nl.stagepact.placement.feed.usecase.FeedPosition;
import nl.stagepact.placement.wire.Document;
import nl.stagepact.placement.wire.MediaTypes;
import nl.stagepact.placement.wire.PublicAddress;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.problem.Language;

/** Feeds as documents: made when something in them changes, not when they are read. */
@Path("/feeds/{feedId}")
@Tag(name = "Feeds")
public class FeedDocumentResource {

    private static final int ITEMS_ON_A_PAGE = 100;

    private final CurrentFeeds feeds;
    private final FeedShelf shelf;
    private final JsonFeedWriter jsonFeed;
    private final AtomFeedWriter atom;
    private final CsvFeedWriter csv;
    private final PublicAddress address;
    private final Cursors cursors;

    FeedDocumentResource(CurrentFeeds feeds, FeedShelf shelf, JsonFeedWriter jsonFeed, AtomFeedWriter atom, CsvFeedWriter csv,
            PublicAddress address, Cursors cursors) {
        this.feeds = feeds;
        this.shelf = shelf;
        this.jsonFeed = jsonFeed;
        this.atom = atom;
        this.csv = csv;
        this.address = address;
        this.cursors = cursors;
    }

    /** Selects what is on a page. */
    private interface Pages {

        FeedPage page(FeedEdition edition, FeedPosition after, int size);
    }

    /** Makes a document. */
    private interface Writer {

        /** @param self address of this page; @param next of the next one; null on the last one */
        byte[] write(FeedEdition edition, FeedPage page, String self, @Nullable String next, Language language);
    }

    @GET
    @Path("/json-feed")
    @Produces(MediaTypes.JSON_FEED)
    @PermitAll
    @Operation(operationId = "getJsonFeed", summary = "Read a feed as JSON Feed 1.1", description = """
            A hundred vacancies per page, newest first; next_url links to the next page. Fields that the format does not \
            define are in _stagepact.""")
    @APIResponse(responseCode = "200", description = "A page of the feed", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Of this representation") }, content = {
                    @Content(mediaType = MediaTypes.JSON_FEED, schema = @Schema(type = SchemaType.OBJECT)) })
    @APIResponse(responseCode = "410", description = "The feed was deleted")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "Opaque; taken from next_url")
    public Response jsonFeed(
            @PathParam("feedId") UUID feedId,
            @BeanParam CursorParameter given,
            @Context HttpHeaders headers, @Context Request request) {
        return document(feedId, "json-feed", MediaTypes.JSON_FEED + "; charset=utf-8", feeds::page,
                (edition, page, self, next, language) -> jsonFeed.write(edition.feed(), page, next, language), headers, given,
                request);
    }

    @GET
    @Path("/atom")
    @Produces(AtomFeedWriter.MEDIA_TYPE)
    @PermitAll
    @Operation(operationId = "getAtomFeed", summary = "Read a feed as Atom", description = """
            A hundred vacancies per page, newest first; the link next leads to the next page. Each page also lists up to a \
            hundred vacancies that disappeared in the last 30 days, the last first (RFC 6721); one that returned is newer than \
            that. A reader that comes less often reads the whole feed anew.""")
    @APIResponse(responseCode = "200", description = "A page of the feed", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Of this representation") }, content = {
                    @Content(mediaType = AtomFeedWriter.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)) })
    @APIResponse(responseCode = "410", description = "The feed was deleted")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "Opaque; taken from the link next")
    public Response atom(
            @PathParam("feedId") UUID feedId,
            @BeanParam CursorParameter given,
            @Context HttpHeaders headers, @Context Request request) {
        return document(feedId, "atom", AtomFeedWriter.MEDIA_TYPE + "; charset=utf-8", feeds::pageWithGone, atom::write,
                headers, given, request);
    }

    @GET
    @Path("/csv")
    @Produces(MediaTypes.CSV)
    @PermitAll
    @Operation(operationId = "getCsvFeed", summary = "Read a feed as CSV", description = """
            A hundred vacancies per page, newest first; the header Link (rel=next) leads to the next page. Lists in a cell \
            are separated by a vertical bar. An apostrophe precedes a text that a spreadsheet would read as a formula.""")
    @APIResponse(responseCode = "200", description = "A page of the feed", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Of this representation") }, content = {
                    @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)) })
    @APIResponse(responseCode = "410", description = "The feed was deleted")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "Opaque; taken from the header Link")
    public Response csv(
            @PathParam("feedId") UUID feedId,
            @BeanParam CursorParameter given,
            @Context HttpHeaders headers, @Context Request request) {
        return document(feedId, "csv", MediaTypes.CSV + "; charset=utf-8; header=present", feeds::page,
                (edition, page, self, next, language) -> csv.write(page, language), headers, given, request);
    }

    private Response document(UUID feedId, String name, String type, Pages pages, Writer writer, HttpHeaders headers,
            CursorParameter given, Request request) {
        String collection = "pages of feed " + feedId + ' ' + name;
        FeedPosition after = cursors.after(collection, given.cursor()).map(FeedPosition::of).orElse(FeedPosition.FIRST);
        FeedEdition edition = feeds.edition(feedId);
        Document document = shelf.get(edition, name + ' ' + after, () -> {
            FeedPage page = pages.page(edition, after, ITEMS_ON_A_PAGE);
            String next = page.next() == null ? null
                    : address(feedId, name, cursors.cursor(collection, page.next().toString()));
            String self = address(feedId, name,
                    after.equals(FeedPosition.FIRST) ? null : cursors.cursor(collection, after.toString()));
            return Document.of(writer.write(edition, page, self, next, languageOf(edition)), next);
        });
        return document.answer(type, edition.since(), Document.CACHEABLE, headers, request)
                .header(HttpHeaders.CONTENT_LANGUAGE, edition.feed().content().language().code()).build();
    }

    /** In which a feed says what is not in a vacancy's own words. */
    static Language languageOf(FeedEdition edition) {
        return Language.valueOf(edition.feed().content().language().name());
    }

    private String address(UUID feedId, String name, @Nullable String cursor) {
        return address.feed(feedId, name) + (cursor == null ? "" : "?cursor=" + cursor);
    }
}
