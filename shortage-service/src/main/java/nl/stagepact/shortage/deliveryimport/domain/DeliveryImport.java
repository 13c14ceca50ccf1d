package nl.stagepact.shortage.deliveryimport.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Deliveries that came in one file. Each is stored whole or not at all, latest reference date first, whatever becomes of
 * others.
 *
 * @param lineCount of all deliveries
 * @param deliveryCount how many there are
 * @param receivedAt when the file was in
 * @param finishedAt when the last delivery was taken up; null until then
 */
public record DeliveryImport(UUID id, ImportOrder order, long lineCount, int deliveryCount, Instant receivedAt,
        @Nullable Instant finishedAt, ImportProgress progress) {

    public DeliveryImport at(ImportProgress progress, @Nullable Instant finishedAt) {
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
