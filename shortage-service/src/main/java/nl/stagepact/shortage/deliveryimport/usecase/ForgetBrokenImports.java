package nl.stagepact.shortage.deliveryimport.usecase;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.shortage.deliveryimport.persistence.DeliveryImports;

/** Deletes what came in of files whose receiver was killed before they were whole; nobody ever saw it. */
@ApplicationScoped
public class ForgetBrokenImports {

    /** The slowest line sends the largest file in less. */
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(6);

    private final DeliveryImports imports;
    private final Clock clock;

    ForgetBrokenImports(DeliveryImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** @return how many */
    @Transactional
    public int forget() {
        return imports.deleteIncomplete(clock.instant().minus(LONGEST_UPLOAD));
    }
}
