package nl.stagepact.shortage.register.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import nl.stagepact.shortage.register.usecase.SeedRegisters;

/** Seeds the registers before the service accepts requests. */
@ApplicationScoped
public class SeedAtStart {

    private final SeedRegisters seedRegisters;

    SeedAtStart(SeedRegisters seedRegisters) {
        this.seedRegisters = seedRegisters;
    }

    void seed(@Observes StartupEvent starting) {
        seedRegisters.seed();
    }
}
