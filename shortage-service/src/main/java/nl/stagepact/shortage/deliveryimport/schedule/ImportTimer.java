package nl.stagepact.shortage.deliveryimport.schedule;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.usecase.DeleteIncompleteImports;
import nl.stagepact.shortage.deliveryimport.usecase.FailImport;
import nl.stagepact.shortage.deliveryimport.usecase.ImportReceived;
import nl.stagepact.shortage.deliveryimport.usecase.RunImports;

/** Starts processing when an upload is complete, and periodically for imports whose process was killed. */
@ApplicationScoped
public class ImportTimer {

    private static final Logger LOG = Logger.getLogger(ImportTimer.class);

    private final RunImports runImports;
    private final FailImport failImport;
    private final DeleteIncompleteImports deleteIncompleteImports;
    /** Requests since processing began. One thread processes; it starts again if others asked meanwhile. */
    private final AtomicInteger requests = new AtomicInteger();

    ImportTimer(RunImports runImports, FailImport failImport, DeleteIncompleteImports deleteIncompleteImports) {
        this.runImports = runImports;
        this.failImport = failImport;
        this.deleteIncompleteImports = deleteIncompleteImports;
    }

    void afterReceipt(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportReceived received) {
        Thread.ofVirtual().name("imports").start(this::runAll);
    }

    @Scheduled(every = "{stagepact.import.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void resume() {
        runAll();
        int deleted = deleteIncompleteImports.delete();
        if (deleted > 0) {
            LOG.infof("Incomplete uploads deleted: count=%d", deleted);
        }
    }

    private void runAll() {
        if (requests.getAndIncrement() > 0) {
            return;
        }
        int handled;
        do {
            handled = requests.get();
            runEach();
        } while (!requests.compareAndSet(handled, 0));
    }

    private void runEach() {
        try {
            runImports.unfinished().forEach(this::run);
        } catch (RuntimeException | Error e) {
            LOG.error("Unfinished imports could not be read", e);
        }
    }

    /** Whatever ends an import does not stop the others: with this thread all later imports would wait until a restart. */
    private void run(UUID id) {
        try {
            runImports.run(id, ImportTimer::log);
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.errorf(e, "Import failed and is retried at the next run: id=%s", id);
        } catch (Error e) {
            LOG.errorf(e, "Import failed and is not retried: id=%s", id);
            fail(id);
        }
    }

    private void fail(UUID id) {
        try {
            failImport.fail(id);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Import could not be marked as failed and is retried at the next run: id=%s", id);
        }
    }

    private static void log(DeliveryImport done) {
        LOG.infof("Import finished: id=%s, lines=%d, recorded=%d, corrected=%d, unchanged=%d, refused=%d", done.id(),
                done.lineCount(), done.progress().recorded(), done.progress().corrected(), done.progress().unchanged(),
                done.progress().refused());
    }
}
