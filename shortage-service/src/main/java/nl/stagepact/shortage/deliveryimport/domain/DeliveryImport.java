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
 * @param finishedAt when the last delivery was processed, or the import failed; null until then
 * @param failure code of what ended the import before its last delivery; null for any other import
 */
public record DeliveryImport(UUID id, ImportOrder order, long lineCount, int deliveryCount, Instant receivedAt,
        @Nullable Instant finishedAt, @Nullable String failure, ImportProgress progress) {

    /** An error of the service, such as a class that cannot be loaded: another attempt would end the same way. */
    public static final String PROCESSING_ERROR = "processing_error";

    public DeliveryImport withProgress(ImportProgress progress, @Nullable Instant finishedAt) {
        return new DeliveryImport(id, order, lineCount, deliveryCount, receivedAt, finishedAt, failure,
                progress);
    }

    /** waiting, running, finished or failed. */
    public String state() {
        if (failure != null) {
            return "failed";
        }
        if (finishedAt != null) {
            return "finished";
        }
        return progress.deliveries() == 0 ? "waiting" : "running";
    }
}
