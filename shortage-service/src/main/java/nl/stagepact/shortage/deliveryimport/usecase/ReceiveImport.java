package nl.stagepact.shortage.deliveryimport.usecase;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.domain.ImportOrder;
import nl.stagepact.shortage.deliveryimport.domain.StagedDelivery;

/**
 * A file of many deliveries comes in: what is read of it is put aside piece by piece, so that it is never held whole, and
 * becomes an import only when all of it is in and can be told apart. What breaks off, or is refused, leaves nothing.
 */
@ApplicationScoped
public class ReceiveImport {

    private static final int LINES_AT_ONCE = 20_000;

    private final StageImport stageImport;

    ReceiveImport(StageImport stageImport) {
        this.stageImport = stageImport;
    }

    /** The file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Reads it from begin to end.
         *
         * @param into takes each delivery as soon as it is read; of a source and date there is one
         * @return digest of all that was read and of what was asked
         */
        byte[] read(Consumer<StagedDelivery> into) throws IOException;
    }

    /**
     * @param key by which the same request twice is one import
     * @throws nl.stagepact.shortage.deliveryimport.domain.ImportRejected when there are too many already
     */
    public DeliveryImport receive(ImportOrder order, String key, Content content) throws IOException {
        UUID id = stageImport.begin(order);
        boolean received = false;
        try {
            Stager stager = new Stager(id);
            byte[] fingerprint = content.read(stager::take);
            stager.flush();
            DeliveryImport made = stageImport.complete(id, order, stager.lineCount, stager.deliveryCount, key, fingerprint);
            received = made.id().equals(id);
            return made;
        } finally {
            if (!received) {
                stageImport.abandon(id);
            }
        }
    }

    /** Puts deliveries aside, some thousand lines at once. */
    private final class Stager {

        private final UUID id;
        private final List<StagedDelivery> waiting = new ArrayList<>();
        private int waitingLines;
        private int deliveryCount;
        private long lineCount;

        private Stager(UUID id) {
            this.id = id;
        }

        private void take(StagedDelivery delivery) {
            waiting.add(delivery);
            waitingLines += delivery.draft().lines().size();
            if (waitingLines >= LINES_AT_ONCE) {
                flush();
            }
        }

        private void flush() {
            stageImport.stage(id, waiting);
            deliveryCount += waiting.size();
            lineCount += waitingLines;
            waiting.clear();
            waitingLines = 0;
        }
    }
}
