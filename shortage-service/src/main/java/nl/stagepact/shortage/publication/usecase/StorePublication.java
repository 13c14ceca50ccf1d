package nl.stagepact.shortage.publication.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.shortage.publication.domain.OpenCell;
import nl.stagepact.shortage.publication.domain.OpenDropoutCell;
import nl.stagepact.shortage.publication.domain.OpenPublication;
import nl.stagepact.shortage.publication.persistence.Publications;

/** Stores a publication; of two made concurrently for the same day the first is kept. */
@ApplicationScoped
public class StorePublication {

    private final Publications publications;

    StorePublication(Publications publications) {
        this.publications = publications;
    }

    /** @return the publication of that day */
    @Transactional
    public OpenPublication store(OpenPublication made, List<OpenCell> cells, List<String> regions,
            Collection<String> deliveredRegions, List<OpenDropoutCell> dropout) {
        publications.lock();
        Optional<OpenPublication> existing = publications.between(made.referenceDate(), made.referenceDate(), 1).stream()
                .findFirst();
        if (existing.isPresent()) {
            return existing.get();
        }
        publications.insert(made, cells, regions, deliveredRegions);
        publications.insertDropout(made, dropout);
        return made;
    }
}
