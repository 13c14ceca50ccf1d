package nl.stagepact.shortage.deliveryimport.usecase;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.persistence.DeliveryImports;

/** Processes the deliveries of imports; each import is processed by one process at a time. */
@ApplicationScoped
public class RunImports {

    private final DeliveryImports imports;
    private final PrepareImport prepareImport;
    private final SettleImport settleImport;

    RunImports(DeliveryImports imports, PrepareImport prepareImport, SettleImport settleImport) {
        this.imports = imports;
        this.prepareImport = prepareImport;
        this.settleImport = settleImport;
    }

    /** Oldest first. */
    public List<UUID> unfinished() {
        return imports.unfinished();
    }

    /**
     * @param finished called when the import is finished; not when another process works on it
     * @throws Error also when one occurred while a batch was prepared ahead
     */
    public void run(UUID id, Consumer<DeliveryImport> finished) {
        imports.runExclusively(id, taken -> finished.accept(run(taken)));
    }

    /**
     * Prepares the next batch while the current one is stored: preparing is bound by this processor, storing by the database.
     */
    private DeliveryImport run(DeliveryImport taken) {
        DeliveryImport at = taken;
        try (ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor()) {
            PrepareImport.Batch batch = prepareImport.prepare(taken, null);
            while (at.finishedAt() == null) {
                PrepareImport.Batch last = batch;
                Future<PrepareImport.Batch> next = ahead.submit(() -> prepareImport.prepare(taken, last.last()));
                at = settleImport.settle(at, batch);
                batch = next.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("Deliveries of import " + taken.id() + " could not be prepared", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Import " + taken.id() + " was interrupted", e);
        }
        return at;
    }
}
