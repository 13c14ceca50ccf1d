package nl.stagepact.shortage.deliveryimport.usecase;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.persistence.DeliveryImports;

/** Ends an import that no further attempt can finish, so that its owner is told instead of waiting. */
@ApplicationScoped
public class FailImport {

    private final DeliveryImports imports;
    private final Clock clock;

    FailImport(DeliveryImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** Has no effect on an import that is finished. */
    @Transactional
    public void fail(UUID id) {
        imports.fail(id, DeliveryImport.PROCESSING_ERROR, clock.instant());
    }
}
