package nl.stagepact.shortage.deliveryimport.usecase;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.shortage.deliveryimport.persistence.DeliveryImports;

/** Deletes incomplete uploads whose receiving process was killed; no caller ever saw them. */
@ApplicationScoped
public class DeleteIncompleteImports {

    /** Longer than the slowest connection needs for the largest file. */
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(6);

    private final DeliveryImports imports;
    private final Clock clock;

    DeleteIncompleteImports(DeliveryImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** @return number of deleted uploads */
    @Transactional
    public int delete() {
        return imports.deleteIncomplete(clock.instant().minus(LONGEST_UPLOAD));
    }
}
