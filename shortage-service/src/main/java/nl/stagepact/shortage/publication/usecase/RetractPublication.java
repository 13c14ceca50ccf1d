package nl.stagepact.shortage.publication.usecase;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.shortage.publication.domain.OpenPublication;
import nl.stagepact.shortage.publication.domain.Retraction;
import nl.stagepact.shortage.publication.persistence.Publications;

/** Retracts a publication: its figures are no longer shown, its number and the reason are. */
@ApplicationScoped
public class RetractPublication {

    private final Publications publications;
    private final Clock clock;

    RetractPublication(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    /** @return the publication, with its first retraction when it was retracted before; empty if there is no such number */
    @Transactional
    public Optional<OpenPublication> retract(int number, String reason, String by) {
        publications.retract(number, new Retraction(clock.instant(), by, reason));
        return publications.byNumber(number);
    }
}
