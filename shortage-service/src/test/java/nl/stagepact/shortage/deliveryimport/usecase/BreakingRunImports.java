package nl.stagepact.shortage.deliveryimport.usecase;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.persistence.DeliveryImports;

/** Processes imports as the service does, except the one that an error ends. */
@Alternative
@Singleton
public class BreakingRunImports extends RunImports {

    /** Ends the first attempt at the next import. */
    public static final AtomicReference<@Nullable Throwable> NEXT = new AtomicReference<>();
    private final Set<UUID> begun = ConcurrentHashMap.newKeySet();

    BreakingRunImports(DeliveryImports imports, PrepareImport prepareImport, SettleImport settleImport) {
        super(imports, prepareImport, settleImport);
    }

    @Override
    public void run(UUID id, Consumer<DeliveryImport> finished) {
        if (begun.add(id)) {
            switch (NEXT.getAndSet(null)) {
                case Error error -> throw error;
                case RuntimeException failure -> throw failure;
                case null, default -> super.run(id, finished);
            }
        } else {
            super.run(id, finished);
        }
    }
}
