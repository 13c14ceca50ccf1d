package nl.stagepact.shortage.deliveryimport.usecase;

import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.domain.ImportOutcome;
import nl.stagepact.shortage.deliveryimport.domain.ImportRejected;
import nl.stagepact.shortage.deliveryimport.domain.ImportedDelivery;
import nl.stagepact.shortage.deliveryimport.persistence.DeliveryImports;
import nl.stagepact.shortage.deliveryimport.persistence.ImportedDeliveries;

/** Progress of imports and the outcome of each of their deliveries. */
@ApplicationScoped
public class ReadImports {

    private final DeliveryImports imports;
    private final ImportedDeliveries deliveries;

    ReadImports(DeliveryImports imports, ImportedDeliveries deliveries) {
        this.imports = imports;
        this.deliveries = deliveries;
    }

    /**
     * @param owner whose imports the caller may read; null: everybody's
     * @throws ImportRejected.NotFound also for another owner's
     */
    public DeliveryImport require(UUID id, @Nullable String owner) {
        return imports.find(id, owner).orElseThrow(ImportRejected.NotFound::new);
    }

    /** Latest first. @param before id of the last one of the page before */
    public Page<DeliveryImport> page(@Nullable String owner, UUID before, int size) {
        return imports.page(owner, before, size);
    }

    /** In the order of the file. @param after position of the last one of the page before, -1 for the first page */
    public Page<ImportedDelivery> deliveries(DeliveryImport of, Collection<ImportOutcome> outcomes, int after, int size) {
        return deliveries.page(of, outcomes, after, size);
    }
}
