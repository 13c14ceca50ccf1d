package nl.stagepact.placement.feed.api;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.stagepact.placement.feed.usecase.FeedEdition;
import nl.stagepact.placement.wire.Document;

/** Cache of feed documents; documents of replaced editions are evicted, because they are not requested again. */
@ApplicationScoped
class FeedShelf {

    private static final long MAX_BYTES = 48L << 20;

    private final Cache<Key, Document> documents = Caffeine.newBuilder().maximumWeight(MAX_BYTES)
            .<Key, Document> weigher((key, document) -> document.size()).build();

    /** @param name of the document, and its page */
    private record Key(long edition, String name) {
    }

    Document get(FeedEdition edition, String name, Supplier<Document> writer) {
        return documents.get(new Key(edition.number(), name), any -> writer.get());
    }
}
