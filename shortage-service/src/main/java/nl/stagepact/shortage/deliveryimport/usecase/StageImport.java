package nl.stagepact.shortage.deliveryimport.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.servicekit.idempotency.IdempotencyKeys;
import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.domain.ImportBounds;
import nl.stagepact.shortage.deliveryimport.domain.ImportOrder;
import nl.stagepact.shortage.deliveryimport.domain.ImportProgress;
import nl.stagepact.shortage.deliveryimport.domain.ImportRejected;
import nl.stagepact.shortage.deliveryimport.domain.StagedDelivery;
import nl.stagepact.shortage.deliveryimport.persistence.DeliveryImports;
import nl.stagepact.shortage.deliveryimport.persistence.ImportedDeliveries;

/** The transactions of an upload: short ones, however slow the client. */
@ApplicationScoped
class StageImport {

    private final DeliveryImports imports;
    private final ImportedDeliveries deliveries;
    private final IdempotencyKeys keys;
    private final Clock clock;
    private final Event<ImportReceived> received;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    StageImport(DeliveryImports imports, ImportedDeliveries deliveries, IdempotencyKeys keys, Clock clock,
            Event<ImportReceived> received) {
        this.imports = imports;
        this.deliveries = deliveries;
        this.keys = keys;
        this.clock = clock;
        this.received = received;
    }

    @Transactional
    UUID begin(ImportOrder order) {
        if (imports.lockAndCountUnfinished(order.owner()) >= ImportBounds.MAX_UNFINISHED) {
            throw new ImportRejected.TooManyUnfinished();
        }
        UUID id = ids.generate();
        imports.begin(id, order, clock.instant());
        return id;
    }

    @Transactional
    void stage(UUID id, List<StagedDelivery> more) {
        deliveries.stage(id, more);
    }

    /** @return the import; the earlier one when the same file was sent with this key before */
    @Transactional
    DeliveryImport complete(UUID id, ImportOrder order, long lineCount, int deliveryCount, String key, byte[] fingerprint) {
        return keys.createOnce(order.client(), key, fingerprint, () -> complete(id, order, lineCount, deliveryCount),
                DeliveryImport::id, known -> imports.find(known, order.owner()).orElseThrow(ImportRejected.NotFound::new));
    }

    private DeliveryImport complete(UUID id, ImportOrder order, long lineCount, int deliveryCount) {
        DeliveryImport made = new DeliveryImport(id, order, lineCount, deliveryCount, clock.instant(), null, null,
                ImportProgress.NONE);
        imports.complete(made);
        received.fire(new ImportReceived(id));
        return made;
    }

    @Transactional
    void abandon(UUID id) {
        imports.deleteIncomplete(id);
    }
}
