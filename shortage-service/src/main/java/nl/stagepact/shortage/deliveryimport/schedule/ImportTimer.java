package nl.stagepact.shortage.deliveryimport.schedule;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.usecase.ForgetBrokenImports;
import nl.stagepact.shortage.deliveryimport.usecase.ImportReceived;
import nl.stagepact.shortage.deliveryimport.usecase.RunImports;

/** Works on imports: as soon as one has come in, and by the clock on what another process left when it was killed. */
@ApplicationScoped
public class ImportTimer {

    private static final Logger LOG = Logger.getLogger(ImportTimer.class);

    private final RunImports runImports;
    private final ForgetBrokenImports forgetBrokenImports;
    /** How often it was asked for since work began; one at a time does it, and looks again for the others. */
    private final AtomicInteger asked = new AtomicInteger();

    ImportTimer(RunImports runImports, ForgetBrokenImports forgetBrokenImports) {
        this.runImports = runImports;
        this.forgetBrokenImports = forgetBrokenImports;
    }

    void afterReceipt(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportReceived received) {
        Thread.ofVirtual().name("imports").start(this::runAll);
    }

    @Scheduled(every = "{stagepact.import.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void runLeftOver() {
        runAll();
        int broken = forgetBrokenImports.forget();
        if (broken > 0) {
            LOG.infof("Imports that never came whole were deleted: count=%d", broken);
        }
    }

    private void runAll() {
        if (asked.getAndIncrement() > 0) {
            return;
        }
        int seen;
        do {
            seen = asked.get();
            runEach();
        } while (!asked.compareAndSet(seen, 0));
    }

    private void runEach() {
        try {
            runImports.unfinished().forEach(this::run);
        } catch (RuntimeException e) {
            LOG.error("Imports could not be looked for", e);
        }
    }

    /** One that fails is tried again at the next turn, and holds nobody up. */
    private void run(UUID id) {
        try {
            runImports.run(id, ImportTimer::tell);
        } catch (RuntimeException e) {
            LOG.errorf(e, "An import stopped and goes on at the next turn: id=%s", id);
        }
    }

    private static void tell(DeliveryImport done) {
        LOG.infof("Import finished: id=%s, lines=%d, recorded=%d, corrected=%d, unchanged=%d, refused=%d", done.id(),
                done.lineCount(), done.progress().recorded(), done.progress().corrected(), done.progress().unchanged(),
                done.progress().refused());
    }
}
