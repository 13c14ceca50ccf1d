package nl.stagepact.placement.feed.api;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.placement.feed.domain.Feed;

/** Definition of a feed, with links to its documents. */
@Schema(name = "Feed")
record FeedView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(required = true) FeedBody definition,
        @Schema(required = true) Instant changedAt,
        @Schema(required = true) LinksView links) {

    /** @param base public address of this service */
    static FeedView of(Feed feed, String base) {
        String at = base + "/feeds/" + feed.id();
        return new FeedView(feed.id().toString(), FeedBody.of(feed.content()), feed.changedAt(),
                new LinksView(at + "/json-feed", at + "/atom", at + "/csv", at + "/page", at + "/vacancies"));
    }

    /** The same vacancies in every format. */
    @Schema(name = "FeedLinks")
    record LinksView(
            @Schema(required = true, format = "uri", description = "JSON Feed 1.1") String jsonFeed,
            @Schema(required = true, format = "uri", description = "Atom, with deleted entries (RFC 6721)") String atom,
            @Schema(required = true, format = "uri") String csv,
            @Schema(required = true, format = "uri", description = "A page that works without a script") String page,
            @Schema(required = true, format = "uri", description = "Search in the feed") String vacancies) {
    }

    /** The feeds of one partner. */
    @Schema(name = "Feeds")
    record Listing(@Schema(required = true, description = "At most 200, oldest first") List<FeedView> items) {
    }
}
