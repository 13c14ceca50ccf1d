package nl.stagepact.placement.feed.api;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.stagepact.placement.feed.usecase.FeedEdition;
import nl.stagepact.placement.wire.Document;

/** Documents of feeds, kept as long as their edition is read. */
@ApplicationScoped
class FeedShelf {

    private static final long BYTES_AT_MOST = 48L << 20;

    private final Cache<Place, Document> documents = Caffeine.newBuilder().maximumWeight(BYTES_AT_MOST)
            .<Place, Document> weigher((place, document) -> document.size()).build();

    /** @param what document, and which page of it */
    private record Place(long edition, String what) {
    }

    Document get(FeedEdition edition, String what, Supplier<Document> maker) {
        return documents.get(new Place(edition.number(), what), any -> maker.get());
    }
}
