package nl.stagepact.shortage.deliveryimport.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A file of many deliveries. Each delivery is accepted or rejected independently of the others, latest reference date first.
 *
 * @param lineCount number of lines of all deliveries
 * @param deliveryCount number of deliveries
 * @param receivedAt when the upload was complete
 * @param finishedAt when the last delivery was processed; null until then
 */
public record DeliveryImport(UUID id, ImportOrder order, long lineCount, int deliveryCount, Instant receivedAt,
        @Nullable Instant finishedAt, ImportProgress progress) {

    public DeliveryImport withProgress(ImportProgress progress, @Nullable Instant finishedAt) {
        return new DeliveryImport(id, order, lineCount, deliveryCount, receivedAt, finishedAt, progress);
    }

    /** waiting, running or finished. */
    public String state() {
        if (finishedAt != null) {
            return "finished";
        }
        return progress.deliveries() == 0 ? "waiting" : "running";
    }
}
