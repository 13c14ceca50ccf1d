package nl.stagepact.shortage.deliveryimport.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.shortage.delivery.usecase.StoreDeliveries;
import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.domain.ImportOutcome;
import nl.stagepact.shortage.deliveryimport.domain.ImportProgress;
import nl.stagepact.shortage.deliveryimport.domain.SettledDelivery;
import nl.stagepact.shortage.deliveryimport.persistence.DeliveryImports;
import nl.stagepact.shortage.deliveryimport.persistence.ImportedDeliveries;

/**
 * Stores a batch of an import and its outcomes in one transaction, so that a restarted import continues with the next batch.
 */
@ApplicationScoped
class SettleImport {

    private final DeliveryImports imports;
    private final ImportedDeliveries importedDeliveries;
    private final StoreDeliveries storeDeliveries;
    private final Clock clock;

    SettleImport(DeliveryImports imports, ImportedDeliveries importedDeliveries, StoreDeliveries storeDeliveries, Clock clock) {
        this.imports = imports;
        this.importedDeliveries = importedDeliveries;
        this.storeDeliveries = storeDeliveries;
        this.clock = clock;
    }

    /**
     * @return the import with its new progress
     * @throws IllegalStateException when its stored progress is not {@code before}'s
     */
    @Transactional
    DeliveryImport settle(DeliveryImport before, PrepareImport.Batch batch) {
        imports.lock(before);
        List<SettledDelivery> settled = new ArrayList<>(batch.refused());
        settled.addAll(store(before, batch));
        ImportProgress progress = before.progress().plus(settled);
        boolean finished = settled.isEmpty() || progress.deliveries() == before.deliveryCount();
        DeliveryImport after = before.withProgress(progress, finished ? clock.instant() : null);
        importedDeliveries.settle(after.id(), settled);
        imports.progress(after);
        return after;
    }

    private List<SettledDelivery> store(DeliveryImport of, PrepareImport.Batch batch) {
        if (batch.checked().isEmpty()) {
            return List.of();
        }
        List<StoreDeliveries.Versioned> versioned = storeDeliveries.version(batch.checked(), of.order().client());
        List<StoreDeliveries.Versioned> fresh = versioned.stream().filter(StoreDeliveries.Versioned::isNew).toList();
        if (!of.order().dryRun() && !fresh.isEmpty()) {
            storeDeliveries.write(fresh);
            storeDeliveries.announce(fresh);
        }
        List<SettledDelivery> settled = new ArrayList<>();
        for (int i = 0; i < versioned.size(); i++) {
            settled.add(SettledDelivery.stored(batch.positions().get(i), versioned.get(i).lines().size(),
                    ImportOutcome.of(versioned.get(i).outcome()), versioned.get(i).delivery().version()));
        }
        return settled;
    }
}
