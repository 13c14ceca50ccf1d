package nl.stagepact.shortage.deliveryimport.usecase;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.domain.ImportOrder;
import nl.stagepact.shortage.deliveryimport.domain.StagedDelivery;

/**
 * Receives a file of many deliveries. It is staged in pieces, so that it is never held whole, and becomes an import only when
 * all of it was read. An interrupted or rejected upload leaves nothing.
 */
@ApplicationScoped
public class ReceiveImport {

    private static final Logger LOG = Logger.getLogger(ReceiveImport.class);
    private static final int LINES_AT_ONCE = 20_000;

    private final StageImport stageImport;

    ReceiveImport(StageImport stageImport) {
        this.stageImport = stageImport;
    }

    /** The file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Reads the whole file.
         *
         * @param into receives each delivery as soon as it is read; at most one of a source and date
         * @return digest of the content and of the request's parameters
         */
        byte[] read(Consumer<StagedDelivery> into) throws IOException;
    }

    /**
     * @param key idempotency key
     * @throws nl.stagepact.shortage.deliveryimport.domain.ImportRejected when the owner has too many unfinished imports
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
                abandon(id);
            }
        }
    }

    /** Its failure must not hide why the import was not received: after a failed commit, that it may have been. */
    private void abandon(UUID id) {
        try {
            stageImport.abandon(id);
        } catch (RuntimeException e) {
            LOG.warnf("Incomplete upload is deleted later: id=%s cause=%s", id, e.toString());
        }
    }

    /** Stages deliveries in batches of {@value #LINES_AT_ONCE} lines or more. */
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
